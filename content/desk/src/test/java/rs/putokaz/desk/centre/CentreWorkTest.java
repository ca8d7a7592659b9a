package rs.putokaz.desk.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.edition.Stage;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Role;
import rs.putokaz.published.document.Centre;
import rs.putokaz.published.document.Edition;

class CentreWorkTest {

  private static final Grant OFFICER = new Grant(Role.CENTRE_OFFICER, "ca-krn");
  private static final Grant EDITOR = Grant.of(Role.EDITOR);

  @TempDir Path folder;

  private final TestWork office = new TestWork();

  @BeforeEach
  void begin() {
    office.imports(folder, centre("ca-krn"), centre("ca-obr"));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void anOfficerChangesTheFieldsOfTheirOwnCentreOnlyAndReadersHaveThemAtOnce() {
    NamedFields phone = new NamedFields(Map.of("phone", "011 123", "capacity", 90));

    work(OFFICER, centres -> centres.revise("ca-krn", phone, stamp("ca-krn")));

    Centre read = (Centre) office.read("centre", "ca-krn");
    assertThat(read.phone()).isEqualTo("011 123");
    assertThat(read.capacity()).isEqualTo(90);
    assertThatThrownBy(
            () -> work(OFFICER, centres -> centres.revise("ca-obr", phone, stamp("ca-obr"))))
        .isInstanceOf(NotPermittedException.class);
    assertThat(office.actions()).containsExactly("centre.revised centre:ca-krn");
  }

  @Test
  void anOfficersTextWaitsForReviewAndTheirFieldsDoNotBringItToReaders() {
    Edition text = CentreText.read("Нови назив", "", "Први.\n\nДруги.", none());

    boolean atOnce = ask(OFFICER, centres -> centres.save("ca-krn", "sr", text, stamp("ca-krn")));
    assertThat(atOnce).isFalse();
    work(
        OFFICER,
        centres ->
            centres.revise("ca-krn", new NamedFields(Map.of("capacity", 7)), stamp("ca-krn")));

    assertThat(title("ca-krn")).isEqualTo("Центар");
    assertThat(open("ca-krn").texts().get("sr").stage()).isEqualTo(Stage.IN_REVIEW);

    work(
        new Grant(Role.REVIEWER, "sr"),
        centres -> centres.approve("ca-krn", "sr", stamp("ca-krn")));

    assertThat(title("ca-krn")).isEqualTo("Нови назив");
    assertThat(office.read("centre", "ca-krn").editions().get("sr").blocks()).hasSize(2);
  }

  @Test
  void whoMayPublishNeedsNoReview() {
    Edition text = new Edition("Назив", "", List.of());

    boolean atOnce = ask(EDITOR, centres -> centres.save("ca-krn", "sr", text, stamp("ca-krn")));
    assertThat(atOnce).isTrue();

    assertThat(title("ca-krn")).isEqualTo("Назив");
  }

  @Test
  void aTranslationThatIsSentBackIsWithNobodyButTheOfficer() {
    Edition text = new Edition("مرکز", "", List.of());
    work(OFFICER, centres -> centres.save("ca-krn", "fa", text, stamp("ca-krn")));

    work(EDITOR, centres -> centres.sendBack("ca-krn", "fa", stamp("ca-krn")));

    assertThat(office.read("centre", "ca-krn").editions()).containsOnlyKeys("sr");
    assertThat(open("ca-krn").texts().get("fa").stage()).isEqualTo(Stage.DRAFT);
    assertThatThrownBy(
            () -> work(OFFICER, centres -> centres.approve("ca-krn", "fa", stamp("ca-krn"))))
        .isInstanceOf(NotPermittedException.class);
  }

  @Test
  void aParagraphKeepsItsIdSoThatItsTranslationStaysItsTranslation() {
    Edition first = CentreText.read("C", "", "One.\n\nTwo.", none());
    Edition second = CentreText.read("C", "", "One!\n \nTwo.\r\n\r\nThree.", first);

    assertThat(second.blocks()).hasSize(3);
    assertThat(second.blocks().get(1)).isEqualTo(first.blocks().get(1));
    assertThat(second.blocks().get(0).id()).isEqualTo(first.blocks().get(0).id());
    assertThat(CentreText.written(second)).isEqualTo("One!\n\nTwo.\n\nThree.");
  }

  @Test
  void theListSaysWhichCentresArePersonsOwnAndWhereATextWaits() {
    work(
        OFFICER,
        centres -> centres.save("ca-krn", "sr", new Edition("N", "", List.of()), stamp("ca-krn")));

    List<CentreRow> rows = ask(OFFICER, centres -> centres.list("sr"));
    assertThat(rows)
        .filteredOn(CentreRow::mine)
        .singleElement()
        .satisfies(row -> assertThat(row.waiting()).isEqualTo(1));
  }

  private String title(String slug) {
    return office.read("centre", slug).editions().get("sr").title();
  }

  private static Edition none() {
    return new Edition("", "", List.of());
  }

  private CentreSheet open(String slug) {
    return ask(EDITOR, centres -> centres.open(slug));
  }

  private String stamp(String slug) {
    return open(slug).stamp();
  }

  private void work(Grant grant, Consumer<CentreWork> doing) {
    ask(
        grant,
        centres -> {
          doing.accept(centres);
          return null;
        });
  }

  private <T> T ask(Grant grant, Function<CentreWork, T> doing) {
    return office.as(
        grant,
        parts ->
            doing.apply(
                new CentreWork(parts.entities(), parts.actor(), parts.log(), parts.clock())));
  }

  private static String centre(String slug) {
    return "{\"type\":\"centre\",\"slug\":\"%s\",\"centreKind\":\"asylum\",\"status\":\"active\",\"sourceLanguage\":\"sr\",\"editions\":{\"sr\":{\"title\":\"Центар\"}}}"
        .formatted(slug);
  }
}
