package rs.putokaz.desk.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Role;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Centre;
import rs.putokaz.published.document.Edition;

/** What centres write into national articles, and how far they inform people. */
class CentreSlotsTest {

  private static final Grant EDITOR = Grant.of(Role.EDITOR);

  @TempDir Path folder;

  private final TestWork office = new TestWork();

  @BeforeEach
  void begin() {
    office.imports(
        folder,
        """
        {"type":"centre","slug":"ca-krn","status":"active","editions":{"sr":{"title":"Крњача",\
        "blocks":[{"id":"p1","kind":"paragraph","text":"Добро дошли."}]},"en":{"title":"Krnjača"}}}""",
        article("doctor", "Лекар", "clinic-hours", "Питајте на пријави."),
        article("medical-check", "Преглед", "clinic-hours", "Питајте на пријему."),
        article("meals", "Оброци", "meal-times", "Питајте."));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void articlesThatNameTheSamePlaceShareIt() {
    List<Slot> slots = slots("sr");

    assertThat(slots).extracting(Slot::ref).containsExactly("clinic-hours", "meal-times");
    assertThat(slots.get(0).articles()).containsExactly("Лекар", "Преглед");
    assertThat(slots.get(0).inherited()).isEqualTo("Питајте на пријави.");
    assertThat(slots).allMatch(Slot::isEmpty);
    assertThat(emptySlots()).isEqualTo(2);
  }

  @Test
  void whatIsFilledIsPublishedWithTheCentreAndItsPageKeepsItsParagraphs() {
    fill("sr", Map.of("clinic-hours", "Сваког дана 9–13.", "meal-times", " "));

    Edition text = office.read("centre", "ca-krn").editions().get("sr");
    assertThat(text.blocks())
        .extracting(Block::text)
        .containsExactly("Добро дошли.", "Сваког дана 9–13.");
    assertThat(text.blocks().get(1).attribute("ref")).isEqualTo("clinic-hours");
    assertThat(CentreText.isPlain(text)).isTrue();
    assertThat(CentreText.written(text)).isEqualTo("Добро дошли.");
    assertThat(slots("sr")).extracting(Slot::ref).containsExactly("meal-times", "clinic-hours");
    assertThat(emptySlots()).isEqualTo(1);

    String id = text.blocks().get(1).id();
    fill("sr", Map.of("clinic-hours", "Сваког дана 8–12."));
    Edition changed = office.read("centre", "ca-krn").editions().get("sr");
    assertThat(changed.blocks().get(1).id()).isEqualTo(id);
    assertThat(CentreText.read("Крњача", "", "Здраво.", changed).blocks())
        .extracting(Block::text)
        .containsExactly("Здраво.", "Сваког дана 8–12.");

    fill("sr", Map.of("clinic-hours", ""));
    assertThat(office.read("centre", "ca-krn").editions().get("sr").blocks()).hasSize(1);
  }

  @Test
  void aSlotIsFilledInEachLanguageByItself() {
    fill("sr", Map.of("clinic-hours", "Сваког дана 9–13."));
    fill("en", Map.of("clinic-hours", "Every day 9–13."));

    assertThat(slots("en").get(1).own()).isEqualTo("Every day 9–13.");
    assertThat(slots("fa")).allMatch(Slot::isEmpty);
  }

  @Test
  void aCentreSaysHowManyMandatoryArticlesPeopleCanReadInTheLanguagesThatTheyNeed() {
    NamedFields needed = new NamedFields(Map.of("languages", List.of("fa", "sr")));
    ask(
        centres -> {
          centres.revise("ca-krn", needed, centres.open("ca-krn").stamp());
          return null;
        });

    List<CentreReach> reach = ask(centres -> centres.reach("ca-krn"));
    assertThat(reach).containsExactly(new CentreReach("fa", 0, 2), new CentreReach("sr", 2, 2));
    assertThat(((Centre) office.read("centre", "ca-krn")).languages()).containsExactly("fa", "sr");
  }

  private int emptySlots() {
    return ask(centres -> centres.list("sr").get(0).emptySlots());
  }

  private void fill(String language, Map<String, String> texts) {
    office.as(
        EDITOR,
        parts -> {
          CentreWork centres = work(parts);
          return new CentreSlots(parts.entities(), centres)
              .fill("ca-krn", language, texts, centres.open("ca-krn").stamp());
        });
  }

  private List<Slot> slots(String language) {
    return office.as(
        EDITOR,
        parts -> {
          CentreWork centres = work(parts);
          CentreSheet.Text text = centres.open("ca-krn").texts().get(language);
          Edition edition = text == null ? new Edition("", "", List.of()) : text.edition();
          return new CentreSlots(parts.entities(), centres).of(edition, language);
        });
  }

  private <T> T ask(Function<CentreWork, T> question) {
    return office.as(EDITOR, parts -> question.apply(work(parts)));
  }

  private static CentreWork work(TestWork.Parts parts) {
    return new CentreWork(parts.entities(), parts.actor(), parts.log(), parts.clock());
  }

  private static String article(String slug, String title, String ref, String text) {
    return """
    {"type":"article","slug":"%s","mandatory":%s,"editions":{"sr":{"title":"%s",\
    "blocks":[{"id":"b1","kind":"slot","ref":"%s","title":"Време","text":"%s"}]}}}"""
        .formatted(slug, !slug.equals("meals"), title, ref, text)
        .strip();
  }
}
