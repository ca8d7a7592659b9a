package rs.putokaz.desk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static rs.putokaz.desk.TestLines.DOCTOR;
import static rs.putokaz.desk.TestLines.HEALTH;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rs.putokaz.desk.edition.Stage;
import rs.putokaz.desk.edition.StaleEditionException;
import rs.putokaz.desk.item.form.RefusedFormException;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

class SavingTest extends ArticleTest {

  @BeforeEach
  void importTheDoctor() {
    imports(HEALTH, DOCTOR);
  }

  @Test
  void whatWasImportedIsApprovedAndIsItsFirstVersion() {
    EditionSheet english = edition("en");

    assertThat(english.stage()).isEqualTo(Stage.APPROVED);
    assertThat(english.approved()).isEqualTo(english.text());
    assertThat(english.version()).isEqualTo(1);
    assertThat(english.editedBy()).isNull();
    assertThat(history("en")).extracting(SavedVersion::no).containsExactly(1);
  }

  @Test
  void aSavedTextIsADraftOfWhoeverSavedIt() {
    long version = save("en", text("The doctor", paragraph("b1", "Go.")));

    EditionSheet english = edition("en");
    assertThat(version).isEqualTo(2);
    assertThat(english.version()).isEqualTo(2);
    assertThat(english.stage()).isEqualTo(Stage.DRAFT);
    assertThat(english.text().title()).isEqualTo("The doctor");
    assertThat(english.approved().title()).isEqualTo("Doctor");
    assertThat(english.editedBy()).isEqualTo(AUTHOR);
    assertThat(english.editedAt()).isEqualTo(NOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "sr-Latn", "EN", ""})
  void inALanguageThatNobodyWritesNothingIsSaved(String language) {
    assertThatThrownBy(() -> save(language, text("Doctor", paragraph("b1", "Go."))))
        .isInstanceOf(RefusedFormException.class);
    assertThat(edition(language)).isNull();
  }

  @Test
  void theApprovedTextAgainIsNoChange() {
    Edition approved = edition("en").text();
    save("en", text("The doctor", paragraph("b1", "Go.")));

    save("en", approved);

    assertThat(edition("en").stage()).isEqualTo(Stage.APPROVED);
    assertThat(edition("en").version()).isEqualTo(3);
    assertThat(edition("en").approvedVersion()).isEqualTo(1);
  }

  @Test
  void thePresentTextAgainIsNoVersion() {
    Edition present = edition("en").text();

    long version = save("en", present);
    long fromAnOldPage = ask(desk -> desk.save("doctor", "en", present, 99, AUTHOR));

    assertThat(version).isEqualTo(1);
    assertThat(fromAnOldPage).isEqualTo(1);
    assertThat(history("en")).hasSize(1);
  }

  @Test
  void twoWhoWorkOnOneTextLoseNothing() {
    Edition mine = text("Mine");
    save("en", text("Theirs"), REVIEWER);

    StaleEditionException stale =
        catchThrowableOfType(
            StaleEditionException.class,
            () -> desk(desk -> desk.save("doctor", "en", mine, 1, AUTHOR)));

    assertThat(stale.present().title()).isEqualTo("Theirs");
    assertThat(stale.savedBy()).contains(REVIEWER);
    assertThat(stale.savedAt()).isEqualTo(NOW);
    long version = ask(desk -> desk.save("doctor", "en", mine, stale.version(), AUTHOR));

    assertThat(version).isEqualTo(3);
    assertThat(history("en"))
        .extracting(saved -> saved.text().title())
        .containsExactly("Mine", "Theirs", "Doctor");
  }

  @Test
  void whoSavesWhileAnotherIsSavingWaitsForThem() {
    try (EntityManager first = factory.createEntityManager();
        EntityManager second = factory.createEntityManager()) {
      first.getTransaction().begin();
      new ArticleDesk(first, Clock.systemUTC()).save("doctor", "tr", text("Doktor"), 0, REVIEWER);
      second.getTransaction().begin();
      second.createNativeQuery("set local lock_timeout = '50ms'").executeUpdate();

      ArticleDesk other = new ArticleDesk(second, Clock.systemUTC());
      assertThatThrownBy(() -> other.save("doctor", "tr", text("Hekim"), 0, AUTHOR))
          .hasMessageContaining("canceling statement due to lock timeout");
      second.getTransaction().rollback();
      first.getTransaction().commit();
    }
    assertThat(edition("tr").text().title()).isEqualTo("Doktor");
  }

  @Test
  void twoWhoBeginOneTranslationLoseNothing() {
    desk(desk -> desk.save("doctor", "tr", text("Doktor"), 0, REVIEWER));

    assertThatThrownBy(() -> desk(desk -> desk.save("doctor", "tr", text("Hekim"), 0, AUTHOR)))
        .isInstanceOf(StaleEditionException.class);
    assertThat(edition("tr").text().title()).isEqualTo("Doktor");
  }

  @Test
  void aFormerVersionIsSavedOnceMore() {
    Edition first = edition("en").text();
    save("en", text("Second"));
    save("en", text("Third"));

    long version = ask(desk -> desk.restore("doctor", "en", 1, 3, REVIEWER));

    assertThat(version).isEqualTo(4);
    assertThat(edition("en").text()).isEqualTo(first);
    assertThat(edition("en").editedBy()).isEqualTo(REVIEWER);
    assertThat(history("en")).extracting(SavedVersion::no).containsExactly(4, 3, 2, 1);
    assertThat(history("en").get(0).savedBy()).isEqualTo(REVIEWER);
    assertThatThrownBy(() -> desk(desk -> desk.restore("doctor", "en", 2, 1, AUTHOR)))
        .isInstanceOf(StaleEditionException.class);
    assertThatThrownBy(() -> desk(desk -> desk.restore("doctor", "en", 9, 4, AUTHOR)))
        .isInstanceOf(NoSuchArticleException.class);
  }

  @Test
  void textsAreBroughtIntoCanonicalForm() {
    save(
        "sr",
        text(" Лeкар \n", paragraph("b1", "Cafe\u0301 & <br> <a  href=\"tel:192\" >192</a >")));

    assertThat(edition("sr").text().title()).isEqualTo("Лекар");
    assertThat(edition("sr").text().blocks().get(0).text())
        .isEqualTo("Café &amp; <br/> <a href=\"tel:192\">192</a>");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          b1, text,   <script>x</script>
          b1, text,   <a href="javascript:x">x</a>
          b1, text,   <strong>x
          b1, text,   ''
          """)
  void aTextThatCannotBeStoredIsRefusedWithItsPlace(String block, String part, String text) {
    RefusedFormException refused = refusal(text("t", paragraph(block, text)));

    assertThat(refused.block()).isEqualTo(block);
    assertThat(refused.part()).isEqualTo(part);
    assertThat(refused.reason()).isNotBlank();
    assertThat(refused).hasMessageContaining(refused.reason());
    assertThat(edition("en").version()).isEqualTo(1);
  }

  @Test
  void everyPartOfATextIsChecked() {
    Block contact =
        new Block(
            "c", BlockKind.CONTACT, "t", "", List.of(), "", Map.of("url", "javascript:alert(1)"));
    Block foreign =
        new Block("p", BlockKind.PARAGRAPH, "", "t", List.of(), "", Map.of("tone", "x"));
    Block list = new Block("l", BlockKind.LIST, "", "", List.of("a", "<b>"), "", Map.of());

    assertThat(refusal(text("t", contact)).part()).isEqualTo("url");
    assertThat(refusal(text("t", foreign)).part()).isEqualTo("tone");
    assertThat(refusal(text("t", list)).part()).isEqualTo("items[2]");
    assertThat(refusal(text(" ")).part()).isEqualTo("title");
    assertThat(refusal(new Edition("t", "<p>", List.of())).part()).isEqualTo("summary");
    assertThat(refusal(text("t", paragraph("b", "1"), paragraph("b", "2"))).block()).isEqualTo("b");
    assertThat(refusal(text("t", paragraph("B 1", "1"))).part()).isEqualTo("id");
  }

  @ParameterizedTest
  @CsvSource({"sr-Latn", "xx", "EN"})
  void textsAreKeptInLanguagesOfThePortalOnly(String language) {
    assertThatThrownBy(() -> desk(desk -> desk.save("doctor", language, text("t"), 0, AUTHOR)))
        .isInstanceOf(RefusedFormException.class)
        .hasMessageStartingWith("language: ");
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    assertThatThrownBy(() -> open("nobody")).isInstanceOf(NoSuchArticleException.class);
    assertThatThrownBy(() -> desk(desk -> desk.save("nobody", "en", text("t"), 0, AUTHOR)))
        .isInstanceOf(NoSuchArticleException.class);
    assertThatThrownBy(() -> desk(desk -> desk.save("doctor", "tr", text("t"), 1, AUTHOR)))
        .isInstanceOf(NoSuchArticleException.class);
  }

  @Test
  void nobodyRewritesTheHistory() {
    for (String sql :
        List.of(
            "update desk.edition_version set title = 'x'",
            "delete from desk.edition_version",
            "truncate desk.edition_version")) {
      assertThatThrownBy(() -> database.execute("putokaz_desk", sql))
          .hasMessageContaining("permission denied");
    }
  }

  private RefusedFormException refusal(Edition text) {
    return catchThrowableOfType(
        RefusedFormException.class, () -> desk(desk -> desk.save("doctor", "en", text, 1, AUTHOR)));
  }

  private List<SavedVersion> history(String language) {
    return ask(desk -> desk.history("doctor", language));
  }
}
