package rs.putokaz.desk.translation.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.translation.TranslationDesk;
import rs.putokaz.desk.translation.glossary.TermException.Reason;

class GlossaryTest {

  private static final TermWord SERBIAN = new TermWord("sr", "кућни ред", TermUse.FORCED);
  private static final TermWord ENGLISH = new TermWord("en", "house rules", TermUse.FORCED);
  private static final TermWord WRONG = new TermWord("en", "house order", TermUse.FORBIDDEN);

  private final TranslationDesk desk = new TranslationDesk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aTermIsAddedChangedAndRemovedAndEachIsRecorded() {
    save("house-rules", 0, SERBIAN, ENGLISH);
    TermSheet first = find("house-rules");
    save("house-rules", first.version(), SERBIAN, ENGLISH, WRONG);

    assertThat(find("house-rules").words()).containsExactly(ENGLISH, WRONG, SERBIAN);
    desk.glossary(
        glossary -> {
          glossary.remove("house-rules");
          return null;
        });
    assertThat(desk.glossary(Glossary::list)).isEmpty();
    assertThat(
            desk.database.query(
                "postgres", "select action || ' ' || subject from desk.audit order by no"))
        .containsExactly(
            "term.created term:house-rules",
            "term.changed term:house-rules",
            "term.removed term:house-rules");
  }

  @Test
  void serbianInLatinLettersIsKeptInCyrillic() {
    save("house-rules", 0, new TermWord("sr", "kućni red", TermUse.FORCED), ENGLISH);

    assertThat(find("house-rules").words()).contains(SERBIAN);
  }

  @Test
  void whatCannotBeKeptIsRefusedWithTheReason() {
    save("house-rules", 0, SERBIAN, ENGLISH);

    refused(Reason.SLUG_INVALID, "House rules", 0, SERBIAN, ENGLISH);
    refused(Reason.SLUG_TAKEN, "house-rules", 0, SERBIAN, ENGLISH);
    refused(Reason.STALE, "house-rules", 7, SERBIAN, ENGLISH);
    refused(Reason.TOO_FEW_WORDS, "guardian", 0, ENGLISH, WRONG);
    refused(Reason.WORD_INVALID, "guardian", 0, SERBIAN, new TermWord("en", " ", TermUse.FORCED));
    refused(Reason.WORD_INVALID, "guardian", 0, SERBIAN, new TermWord("xx", "a", TermUse.FORCED));
  }

  @Test
  void aTermIsFoundInATextHoweverItIsBent() {
    save("house-rules", 0, SERBIAN, ENGLISH, WRONG);

    assertThat(found("Упознајте се са кућним редом центра."))
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.forced()).containsExactly("house rules");
              assertThat(rule.forbidden()).containsExactly("house order");
            });
    assertThat(found("Ред у кући је важан.")).isEmpty();
  }

  private List<TermRule> found(String text) {
    return desk.glossary(glossary -> glossary.found("sr", "en", text));
  }

  private TermSheet find(String slug) {
    return desk.glossary(glossary -> glossary.find(slug)).orElseThrow();
  }

  private void save(String slug, long version, TermWord... words) {
    desk.glossary(
        glossary -> {
          glossary.save(new TermSheet(slug, "", List.of(words), version));
          return null;
        });
  }

  private void refused(Reason reason, String slug, long version, TermWord... words) {
    assertThatThrownBy(() -> save(slug, version, words))
        .isInstanceOfSatisfying(TermException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
