package rs.putokaz.desk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

/** Whether a translation is outdated follows from what was saved, and is never set. */
class TranslationTest extends ArticleTest {

  private static final Edition SOURCE =
      text("Лекар", paragraph("b1", "Прво"), paragraph("b2", "Друго"));
  private static final Edition NEW_SOURCE =
      text("Лекар", paragraph("b1", "Прво"), paragraph("b2", "Ново"), paragraph("b3", "Треће"));
  private static final String OLD_HASH = paragraph("b2", "Друго").hash();
  private static final String NEW_HASH = paragraph("b2", "Ново").hash();

  @BeforeEach
  void writeAnArticleWithATranslation() {
    desk(desk -> desk.create("doctor", "", "sr", "Лекар", AUTHOR));
    save("sr", SOURCE);
    save("en", text("Doctor", paragraph("b1", "First"), paragraph("b2", "Second")));
  }

  @Test
  void aNewTranslationIsOfTheSourceAsItIs() {
    assertThat(edition("en").outdated()).isEmpty();
    assertThat(edition("en").missing()).isEmpty();
    assertThat(hash("b2")).isEqualTo(OLD_HASH);
    assertThat(edition("sr").text().blocks()).allMatch(block -> block.sourceHash().isEmpty());
    assertThat(outdatedInTheList()).isZero();
  }

  @Test
  void aNewSourceMakesTheTranslationOutdatedWhereItChanged() {
    save("sr", NEW_SOURCE);

    assertThat(edition("en").outdated()).containsExactly("b2");
    assertThat(edition("en").missing()).containsExactly("b3");
    assertThat(outdatedInTheList()).isEqualTo(1);
  }

  @Test
  void theOldSourceAgainMakesItCurrentAgain() {
    save("sr", NEW_SOURCE);
    save("sr", SOURCE);

    assertThat(edition("en").outdated()).isEmpty();
    assertThat(outdatedInTheList()).isZero();
  }

  @Test
  void aBlockThatIsLeftAloneStaysOutdatedAndAChangedOneIsCurrent() {
    save("sr", text("Лекар", paragraph("b1", "Првоо"), paragraph("b2", "Ново")));

    save("en", text("Doctor", paragraph("b1", "First"), paragraph("b2", "New")));

    assertThat(edition("en").outdated()).containsExactly("b1");
    assertThat(hash("b2")).isEqualTo(NEW_HASH);
  }

  @Test
  void aChangeOfSharedValuesIsNoTranslation() {
    save("sr", text("Лекар", contact("011 1", "Број")));
    save("en", text("Doctor", contact("011 1", "Number")));
    save("sr", text("Лекар", contact("011 1", "Телефон")));

    save("en", text("Doctor", contact("011 2", "Number")));

    assertThat(edition("en").text().blocks().get(0).attribute("phone")).isEqualTo("011 2");
    assertThat(edition("en").outdated()).containsExactly("c");
  }

  @Test
  void aTranslatorConfirmsABlockByNamingTheWordingTheySaw() {
    save("sr", NEW_SOURCE);

    save(
        "en",
        text(
            "Doctor",
            paragraph("b1", "First"),
            paragraph("b2", "Second").translatedFrom(NEW_HASH),
            paragraph("b3", "Third")));

    assertThat(edition("en").outdated()).isEmpty();
    assertThat(edition("en").missing()).isEmpty();
  }

  @Test
  void whoTranslatedWhileTheSourceChangedIsNotTakenToHaveSeenIt() {
    save("sr", text("Лекар", paragraph("b1", "Прво"), paragraph("b2", "Између")));
    String seen = paragraph("b2", "Између").hash();
    save("sr", NEW_SOURCE);

    save(
        "en",
        text("Doctor", paragraph("b1", "First"), paragraph("b2", "Between").translatedFrom(seen)));

    assertThat(edition("en").outdated()).containsExactly("b2");
  }

  @Test
  void aRestoredTranslationIsAsOldAsItWas() {
    save("sr", text("Лекар", paragraph("b1", "Прво"), paragraph("b2", "Ново")));
    Edition outdated =
        text("Doctor", paragraph("b1", "First"), paragraph("b2", "Again").translatedFrom(OLD_HASH));
    Edition other =
        text(
            "Doctor",
            paragraph("b1", "First"),
            paragraph("b2", "Else").translatedFrom("0".repeat(16)));
    save("en", other);
    save("en", outdated);

    desk(desk -> desk.restore("doctor", "en", 1, 3, AUTHOR));

    assertThat(hash("b2")).isEqualTo(OLD_HASH);
    assertThat(edition("en").outdated()).containsExactly("b2");
  }

  @Test
  void readersSeeAsOutdatedWhatIsOlderThanTheApprovedSource() {
    approve("sr");
    approve("en");
    save("sr", NEW_SOURCE);
    desk(desk -> desk.publish("doctor", AUTHOR));
    assertThat(published("en")).allMatch(block -> block.sourceHash().isEmpty());

    approve("sr");
    desk(desk -> desk.publish("doctor", AUTHOR));

    assertThat(published("en")).extracting(Block::sourceHash).containsExactly("", OLD_HASH);
  }

  private List<Block> published(String language) {
    return read().editions().get(language).blocks();
  }

  private String hash(String id) {
    return edition("en").text().blocks().stream()
        .filter(block -> block.id().equals(id))
        .findFirst()
        .orElseThrow()
        .sourceHash();
  }

  private int outdatedInTheList() {
    return ask(desk -> desk.list(ArticleFilter.all("sr"), 0, 10)).rows().get(0).outdated();
  }

  private static Block contact(String phone, String title) {
    return new Block("c", BlockKind.CONTACT, title, "", List.of(), "", Map.of("phone", phone));
  }
}
