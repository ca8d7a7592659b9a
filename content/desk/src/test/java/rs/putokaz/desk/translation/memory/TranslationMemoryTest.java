package rs.putokaz.desk.translation.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static rs.putokaz.desk.TestLines.DOCTOR;
import static rs.putokaz.desk.TestLines.HEALTH;
import static rs.putokaz.desk.translation.TranslationDesk.paragraph;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rs.putokaz.desk.translation.TranslationDesk;

class TranslationMemoryTest {

  private static final String SOURCE =
      "Потврду о регистрацији добијате у полицији истог дана када изразите намеру";
  private static final String TARGET =
      "The police give you the certificate of registration on the day of your intention";

  @TempDir Path folder;

  private final TranslationDesk desk = new TranslationDesk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whatIsApprovedIsSuggestedForTheSameText() {
    approveTheCertificate();

    assertThat(suggest("en", SOURCE))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.score()).isEqualTo(100);
              assertThat(one.target()).isEqualTo(TARGET);
            });
    assertThat(suggest("fr", SOURCE)).isEmpty();
  }

  @Test
  void whatIsOnlySavedIsNotSuggested() {
    desk.create("certificate", paragraph("b1", SOURCE));
    desk.save("certificate", "en", "Certificate", paragraph("b1", TARGET));
    desk.approve("certificate", "sr");

    assertThat(suggest("en", SOURCE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Потврду о регистрацији добијате у полицији истог дана када изразите жељу, 91",
    "потврду о регистрацији добијате у полицији истог дана када изразите намеру!, 99",
    "Потврду о регистрацији добијате у полицији сутра када изразите намеру, 82",
    "Потврду о регистрацији добијате у <strong>полицији</strong> истог дана када изразите намеру, 99"
  })
  void aSimilarTextIsSuggestedWithTheShareOfItsWords(String text, int score) {
    approveTheCertificate();

    assertThat(suggest("en", text)).extracting(Suggestion::score).containsExactly(score);
  }

  @Test
  void aTextThatHasLittleInCommonIsNotSuggested() {
    approveTheCertificate();

    assertThat(suggest("en", "Потврду добијате у полицији")).isEmpty();
    assertThat(suggest("en", "")).isEmpty();
    assertThat(suggest("en", "…")).isEmpty();
  }

  @Test
  void aCorrectedTranslationReplacesTheFormerOne() {
    approveTheCertificate();
    desk.save("certificate", "en", "Certificate", paragraph("b1", "You get it from the police"));
    desk.approve("certificate", "en");

    assertThat(suggest("en", SOURCE))
        .extracting(Suggestion::target)
        .containsExactly("You get it from the police");
    assertThat(words()).allMatch(count -> count.equals("1"));
  }

  @Test
  void aTranslationOfAFormerWordingIsNoTranslationOfTheNewOne() {
    approveTheCertificate();
    desk.save("certificate", "sr", "Наслов", paragraph("b1", "Сасвим друго и ново обавештење"));
    desk.approve("certificate", "sr");

    assertThat(suggest("en", "Сасвим друго и ново обавештење")).isEmpty();
    assertThat(suggest("en", SOURCE)).hasSize(1);
  }

  @Test
  void whatWasImportedIsTakenInOnce() {
    desk.imports(folder, HEALTH, DOCTOR);

    assertThat(catchUp()).isEqualTo(2);
    assertThat(catchUp()).isZero();
    assertThat(suggest("fa", "Јавите се лекару."))
        .extracting(Suggestion::target)
        .containsExactly("به پزشک بروید.");
    assertThat(suggest("en", "два")).extracting(Suggestion::target).containsExactly("two");
  }

  private void approveTheCertificate() {
    desk.create("certificate", paragraph("b1", SOURCE));
    desk.save("certificate", "en", "Certificate", paragraph("b1", TARGET));
    desk.approve("certificate", "sr");
    desk.approve("certificate", "en");
  }

  private List<Suggestion> suggest(String language, String text) {
    return desk.in(
        entities ->
            new TranslationMemory(entities).suggest(new LanguagePair("sr", language), text));
  }

  private int catchUp() {
    return desk.in(entities -> new MemoryKeeper(entities, TranslationDesk.CLOCK).catchUp(100));
  }

  private List<String> words() {
    return desk.database.query(
        "postgres", "select segments from desk.translation_word where segments > 0");
  }
}
