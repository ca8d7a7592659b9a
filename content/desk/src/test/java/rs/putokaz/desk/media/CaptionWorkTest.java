package rs.putokaz.desk.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static rs.putokaz.desk.media.intake.TestFiles.upload;
import static rs.putokaz.desk.media.intake.TestFiles.webm;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.media.MediumException.Reason;
import rs.putokaz.desk.media.caption.RefusedCaptionsException;
import rs.putokaz.desk.publishing.UnreadyMediaException;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.BlockMedium;

class CaptionWorkTest extends MediaTest {

  private static final MediumText WORDS = new MediumText("en", "", "", "Good day.");

  @Test
  void aFilmIsPublishedOnlyWithCaptionsAndATranscriptInTheLanguageOfTheText() {
    Medium film = film();
    writeArticle(BlockKind.VIDEO, "film");
    assertThat(refusal()).isEqualTo(UnreadyMediaException.Reason.NO_TRANSCRIPT);
    film = describe(film, Consent.NOT_NEEDED, WORDS);
    assertThat(refusal()).isEqualTo(UnreadyMediaException.Reason.NO_CAPTIONS);
    put(film, "sr", "Добар дан.");
    assertThat(refusal()).isEqualTo(UnreadyMediaException.Reason.NO_CAPTIONS);

    String english = rendition(put(film, "en", "Good day."), "en");
    publish();

    assertThat(document()).contains("\"tracks\":\"en=" + english + " sr=");
    assertThat(seenByThePortal()).hasSize(3).contains(english);
    assertThat(BlockMedium.renditionsOf(document().getBytes(StandardCharsets.UTF_8)))
        .containsExactlyInAnyOrderElementsOf(seenByThePortal());
    assertThat(new String(sent(english), StandardCharsets.UTF_8)).endsWith("Good day.\n");
  }

  @Test
  void newCaptionsReachReadersAtOnceAndTheFormerOnesGo() {
    Medium film = published();
    String former = rendition(film, "en");
    int changes = database.changes();

    film = put(film, "en", "Good evening.");

    assertThat(rendition(film, "en")).isNotEqualTo(former);
    assertThat(seenByThePortal()).contains(rendition(film, "en")).doesNotContain(former);
    assertThat(sent(former)).isEmpty();
    assertThat(database.changes()).isEqualTo(changes + 1);
    remove(film, "en");
    assertThat(document()).doesNotContain("tracks");
    assertThat(seenByThePortal()).containsExactlyElementsOf(film.renditions());
  }

  @Test
  void sameCaptionsOfTwoFilmsAreKeptUntilBothAreGone() {
    Medium one = put(film(), "en", "Good day.");
    Medium other = put(film(), "en", "Good day.");
    String file = rendition(one, "en");

    remove(one);
    assertThat(sent(file)).isNotEmpty();
    remove(other, "en");
    assertThat(sent(file)).isEmpty();
  }

  @Test
  void withTheConsentReadersLoseTheCaptionsToo() {
    Medium film = published();
    Consent withdrawn = new Consent(true, "site", TODAY.minusDays(9), null, TODAY);

    describe(film, withdrawn, WORDS);

    assertThat(seenByThePortal()).isEmpty();
    assertThat(document()).doesNotContain("tracks");
    assertThat(sent(rendition(film, "en"))).isNotEmpty();
  }

  @Test
  void whatIsNoCaptionsIsNotKept() {
    Medium film = film();

    RefusedCaptionsException refused =
        catchThrowableOfType(
            RefusedCaptionsException.class,
            () -> captions(work -> work.put(film.id(), "en", upload("a.vtt", new byte[] {'1'}))));
    assertThat(refused.reason()).isEqualTo(RefusedCaptionsException.Reason.NO_HEADER);
    assertThatThrownBy(() -> put(film, "sr-Latn", "Dobar dan."))
        .extracting("reason")
        .isEqualTo(Reason.NO_LANGUAGE);
    assertThatThrownBy(() -> put(photo(), "en", "A door"))
        .extracting("reason")
        .isEqualTo(Reason.NO_VIDEO);
    assertThatThrownBy(() -> captions(work -> work.remove(UUID.randomUUID(), "en")))
        .extracting("reason")
        .isEqualTo(Reason.UNKNOWN);
    assertThat(library(library -> library.open(film.id())).captions()).isEmpty();
  }

  @Test
  void whatIsDoneIsRecorded() {
    Medium film = put(film(), "en", "Good day.");
    remove(film, "en");
    remove(film, "en");

    assertThat(
            database.query(
                "postgres",
                "select action || ' ' || subject || ' ' || detail from desk.audit order by no"))
        .containsExactly(
            "medium.uploaded medium:film video/webm",
            "captions.saved medium:film en",
            "captions.removed medium:film en");
  }

  private Medium published() {
    Medium film = describe(film(), Consent.NOT_NEEDED, WORDS);
    writeArticle(BlockKind.VIDEO, "film");
    film = put(film, "en", "Good day.");
    publish();
    return film;
  }

  private Medium film() {
    return library(library -> library.upload(upload("film.webm", webm()), ""));
  }

  private static String rendition(Medium medium, String language) {
    return medium.captions().stream()
        .filter(one -> one.language().equals(language))
        .findFirst()
        .orElseThrow()
        .rendition();
  }

  private Medium put(Medium medium, String language, String words) {
    byte[] file =
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n" + words + "\n").getBytes(StandardCharsets.UTF_8);
    return captions(work -> work.put(medium.id(), language, upload(language + ".vtt", file)));
  }

  private Medium remove(Medium medium, String language) {
    return captions(work -> work.remove(medium.id(), language));
  }

  private Medium captions(Function<CaptionWork, Medium> work) {
    return within(
        entities ->
            work.apply(new CaptionWork(entities, new AuditLog(entities, new Editor(), clock))));
  }
}
