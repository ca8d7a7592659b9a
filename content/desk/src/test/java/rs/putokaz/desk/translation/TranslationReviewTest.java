package rs.putokaz.desk.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rs.putokaz.desk.translation.TranslationDesk.AUTHOR;
import static rs.putokaz.desk.translation.TranslationDesk.REVIEWER;
import static rs.putokaz.desk.translation.TranslationDesk.paragraph;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.edition.Stage;
import rs.putokaz.desk.translation.WordDiff.Kind;
import rs.putokaz.desk.translation.WordDiff.Part;
import rs.putokaz.desk.translation.check.Finding;
import rs.putokaz.desk.translation.check.FindingKind;
import rs.putokaz.desk.translation.glossary.TermSheet;
import rs.putokaz.desk.translation.glossary.TermUse;
import rs.putokaz.desk.translation.glossary.TermWord;

class TranslationReviewTest {

  private final TranslationDesk desk = new TranslationDesk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aTranslationWithAnErrorIsNeitherHandedToReviewNorApproved() {
    desk.create("deadline", paragraph("b1", "Имате рок од 15 дана"));
    desk.save("deadline", "en", "Deadline", paragraph("b1", "You have 18 days"));

    assertThatThrownBy(() -> desk.articles(a -> a.requestReview("deadline", "en", AUTHOR)))
        .isInstanceOfSatisfying(
            UnfitTranslationException.class,
            unfit -> {
              assertThat(unfit.errors()).isEqualTo(1);
              assertThat(unfit.findings()).containsOnlyKeys("b1");
            });
    desk.database.execute(
        "postgres", "update desk.edition set stage = 'in-review' where language = 'en'");
    assertThatThrownBy(() -> desk.articles(a -> a.approve("deadline", "en", REVIEWER)))
        .isInstanceOf(UnfitTranslationException.class);
  }

  @Test
  void warningsPass() {
    desk.create("rooms", paragraph("b1", "Имате 3 собе"), paragraph("b2", "Кухиња је заједничка"));
    desk.save("rooms", "en", "Rooms", paragraph("b1", "You have three rooms"));

    assertThat(findings("rooms", "en"))
        .containsOnly(
            Map.entry("b1", List.of(FindingKind.NUMBER)),
            Map.entry("b2", List.of(FindingKind.EMPTY)));
    desk.approve("rooms", "en");
    desk.articles(
        a -> assertThat(a.open("rooms").editions().get("en").stage()).isEqualTo(Stage.APPROVED));
  }

  @Test
  void aSourceIsHeldAgainstNothing() {
    desk.create("deadline", paragraph("b1", "You have 15 days in Latin letters"));

    assertThat(findings("deadline", "sr")).isEmpty();
    assertThat(findings("deadline", "en")).isEmpty();
    assertThat(findings("nothing", "en")).isEmpty();
    desk.approve("deadline", "sr");
  }

  @Test
  void anOutdatedBlockIsHeldAgainstNothing() {
    desk.create("deadline", paragraph("b1", "Имате рок од 15 дана"));
    desk.save("deadline", "en", "Deadline", paragraph("b1", "You have 15 days"));
    desk.save("deadline", "sr", "Наслов", paragraph("b1", "Имате рок од 30 дана"));

    assertThat(findings("deadline", "en")).isEmpty();
  }

  @Test
  void theGlossaryIsAskedForInEveryText() {
    desk.glossary(
        glossary -> {
          glossary.save(
              new TermSheet(
                  "house-rules",
                  "",
                  List.of(
                      new TermWord("sr", "kućni red", TermUse.FORCED),
                      new TermWord("en", "house rules", TermUse.FORCED)),
                  0));
          return null;
        });
    desk.create("rules", paragraph("b1", "Поштујте кућни ред"));
    desk.save("rules", "en", "Rules", paragraph("b1", "Respect the order of the house"));

    assertThat(findings("rules", "en")).containsOnly(Map.entry("b1", List.of(FindingKind.TERM)));
  }

  @Test
  void whatChangedInTheSourceIsToldWordByWord() {
    desk.create("deadline", paragraph("b1", "Имате рок од 15 дана"));
    desk.save("deadline", "en", "Deadline", paragraph("b1", "You have 15 days"));
    desk.save("deadline", "sr", "Наслов", paragraph("b1", "Имате рок од 20 дана"));
    desk.save("deadline", "sr", "Наслов", paragraph("b1", "Имате рок од 30 дана"));

    assertThat(change("en", "b1"))
        .containsExactly(
            new Part(Kind.SAME, "Имате рок од "),
            new Part(Kind.REMOVED, "15"),
            new Part(Kind.ADDED, "30"),
            new Part(Kind.SAME, " дана"));
    assertThat(change("sr", "b1")).isEmpty();
    assertThat(change("en", "b2")).isEmpty();
    desk.save("deadline", "en", "Deadline", paragraph("b1", "You have 30 days"));
    assertThat(change("en", "b1")).isEmpty();
  }

  private List<Part> change(String language, String block) {
    return desk.in(entities -> new SourceChange(entities).of("deadline", language, block));
  }

  private Map<String, List<FindingKind>> findings(String slug, String language) {
    return desk
        .in(entities -> new TranslationReview(entities).findings(slug, language))
        .entrySet()
        .stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> e.getValue().stream().map(Finding::kind).toList()));
  }
}
