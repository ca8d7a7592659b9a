package rs.putokaz.desk.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.edition.MachineTextException;
import rs.putokaz.desk.machine.MachineBlock;
import rs.putokaz.desk.machine.MachineDraftStore;
import rs.putokaz.desk.machine.MachineDrafts;
import rs.putokaz.desk.machine.MachineReport;
import rs.putokaz.desk.machine.MachineSettings;
import rs.putokaz.desk.machine.MachineTranslationException;
import rs.putokaz.desk.machine.MachineTranslationException.Reason;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Role;

class MachineDraftsTest extends TranslationCase {

  private static final String PERSIAN =
      "با <a href=\"tel:194\">194</a> یا <a href=\"info:centres\">یک <em>مرکز</em></a> تماس"
          + " بگیرید.<br/>از <term ref=\"triage\">تریاژ</term> در <fact ref=\"clinic\"/> بپرسید.";

  private static final JsonMapper JSON = new JsonMapper();

  private final StubService stub =
      new StubService("/translate", 200, body -> answer(body, MachineDraftsTest::translate));

  /** Changes words, but neither tags nor references to characters. */
  private static String translate(String text) {
    return text.replaceAll("a(?![^<]*>)(?!mp;)", "ä");
  }

  /** As LibreTranslate answers: each text in its place. */
  private static String answer(String body, UnaryOperator<String> translate) {
    try {
      JsonNode asked = JSON.readTree(body);
      ArrayNode texts = JSON.createArrayNode();
      asked.path("q").forEach(one -> texts.add(translate.apply(one.asText())));
      return JSON.createObjectNode().set("translatedText", texts).toString();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T drafts(Grant grant, StubService service, Function<MachineDrafts, T> doing) {
    MachineSettings settings =
        new MachineSettings("libretranslate", service.address(), "", false, Duration.ofSeconds(10));
    return as(
        grant,
        desk ->
            doing.apply(
                new MachineDrafts(
                    desk.articles(),
                    new MachineDraftStore(desk.articles(), desk.entities(), desk.log(), CLOCK),
                    settings)));
  }

  private MachineReport fill(String slug, String language) {
    return drafts(Grant.of(Role.EDITOR), stub, drafts -> drafts.fill(slug, language));
  }

  private List<String> unconfirmed(String language) {
    return drafts(
        Grant.of(Role.EDITOR),
        stub,
        drafts -> drafts.unconfirmed("doctor", language).stream().map(MachineBlock::id).toList());
  }

  private void requestReview(String language) {
    asEditor(
        desk ->
            desk.articles()
                .requestReview(
                    "doctor", language, edition(language).text(), edition(language).version()));
  }

  @Test
  void onlyWhatIsMissingIsTranslatedAndMarkedWithItsMarkUpKept() {
    assertThat(fill("doctor", "fa")).isEqualTo(new MachineReport(1, 0));

    assertThat(block("fa", "b2").text())
        .isEqualTo(
            "Cäll <a href=\"tel:194\">194</a> or <a href=\"info:centres\">ä"
                + " <em>centre</em></a>.<br/>Ask for <term ref=\"triage\">triäge</term>"
                + " ät <fact ref=\"clinic\"/> &amp; wäit.");
    assertThat(block("fa", "b1").text()).isEqualTo("کجا");
    assertThat(unconfirmed("fa")).containsExactly("b2");
    assertThat(edition("fa").outdated()).isEmpty();
    assertThat(stub.asked().get(0)).doesNotContain("tel:194").doesNotContain("clinic");
  }

  @Test
  void aNewTranslationGetsTitleSummaryAndBlocks() {
    fill("doctor", "tr");

    assertThat(edition("tr").text().title()).isEqualTo("Doctor & <nurse>");
    assertThat(edition("tr").text().blocks()).hasSize(4);
    assertThat(unconfirmed("tr")).containsExactly("@title", "@summary", "b1", "b2", "b3");
  }

  @Test
  void noReviewerGetsItBeforeAPersonHasChangedOrConfirmedEachBlock() {
    change("en", "b1", "Where to go");
    fill("doctor", "fa");
    assertThat(unconfirmed("fa")).containsExactly("b1", "b2");
    assertThatThrownBy(() -> requestReview("fa"))
        .isInstanceOfSatisfying(
            MachineTextException.class, e -> assertThat(e.count()).isEqualTo(2));

    change("fa", "b1", "به کجا");
    assertThat(unconfirmed("fa")).containsExactly("b2");
    drafts(
        Grant.of(Role.EDITOR),
        stub,
        drafts -> {
          drafts.confirm("doctor", "fa", "b2");
          return null;
        });

    assertThat(unconfirmed("fa")).isEmpty();
    change("fa", "b2", PERSIAN);
    requestReview("fa");
    assertThat(edition("fa").stage().word()).isEqualTo("in-review");
    assertThat(database.query("postgres", "select action from desk.audit order by no"))
        .contains("article.machine-translated", "article.machine-confirmed");
  }

  @Test
  void aSensitiveArticleStaysInTheHouse() {
    imports(DOCTOR.replace("\"sourceLanguage\"", "\"sensitive\":true,\"sourceLanguage\""));

    assertThatThrownBy(() -> fill("doctor", "tr"))
        .isInstanceOfSatisfying(
            MachineTranslationException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.SENSITIVE));
    assertThat(stub.asked()).isEmpty();
  }

  @Test
  void aBlockWhoseLinkTheMachineHasLostStaysOut() {
    UnaryOperator<String> loses = text -> text.replaceAll("<span[^>]*>194</span>", "194");
    try (StubService bad = new StubService("/translate", 200, body -> answer(body, loses))) {
      MachineReport report =
          drafts(Grant.of(Role.EDITOR), bad, drafts -> drafts.fill("doctor", "tr"));

      assertThat(report).isEqualTo(new MachineReport(4, 1));
      assertThat(edition("tr").missing()).containsExactly("b2");
    }
  }

  @Test
  void tagsThatAreNotOursAreNeverTaken() {
    UnaryOperator<String> adds = text -> text + "<script src=\"//example.org\"></script>";
    try (StubService bad = new StubService("/translate", 200, body -> answer(body, adds))) {
      assertThatThrownBy(
              () -> drafts(Grant.of(Role.EDITOR), bad, drafts -> drafts.fill("doctor", "tr")))
          .isInstanceOfSatisfying(
              MachineTranslationException.class,
              e -> assertThat(e.reason()).isEqualTo(Reason.MARKUP));
    }
  }

  @Test
  void aTranslatorFillsOnlyTheLanguagesThatAreTheirs() {
    assertThatThrownBy(
            () ->
                drafts(
                    new Grant(Role.TRANSLATOR, "tr"), stub, drafts -> drafts.fill("doctor", "fa")))
        .isInstanceOf(NotPermittedException.class);
    assertThat(stub.asked()).isEmpty();
  }

  @Test
  void whatIsWholeIsNotTranslatedAgain() {
    fill("doctor", "fa");

    assertThatThrownBy(() -> fill("doctor", "fa"))
        .isInstanceOfSatisfying(
            MachineTranslationException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.NOTHING));
  }
}
