package rs.putokaz.desk.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static rs.putokaz.desk.media.intake.TestFiles.upload;
import static rs.putokaz.desk.media.intake.TestFiles.webm;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
  void aVideoIsPublishedOnlyWithCaptionsAndATranscriptInTheLanguageOfTheText() {
    Medium video = video();
    writeArticle(BlockKind.VIDEO, "video");
    assertThat(refusal()).isEqualTo(UnreadyMediaException.Reason.NO_TRANSCRIPT);
    video = describe(video, Consent.NOT_NEEDED, WORDS);
    assertThat(refusal()).isEqualTo(UnreadyMediaException.Reason.NO_CAPTIONS);
    put(video, "sr", "Добар дан.");
    assertThat(refusal()).isEqualTo(UnreadyMediaException.Reason.NO_CAPTIONS);

    String english = rendition(put(video, "en", "Good day."), "en");
    publish();

    assertThat(document()).contains("\"tracks\":\"en=" + english + " sr=");
    assertThat(seenByThePortal()).hasSize(3).contains(english);
    assertThat(BlockMedium.renditionsOf(document().getBytes(StandardCharsets.UTF_8)))
        .containsExactlyInAnyOrderElementsOf(seenByThePortal());
    assertThat(new String(sent(english), StandardCharsets.UTF_8)).endsWith("Good day.\n");
  }

  @Test
  void newCaptionsReachReadersAtOnceAndTheFormerOnesGo() {
    Medium video = published();
    String former = rendition(video, "en");
    int changes = database.changes();

    video = put(video, "en", "Good evening.");

    assertThat(rendition(video, "en")).isNotEqualTo(former);
    assertThat(seenByThePortal()).contains(rendition(video, "en")).doesNotContain(former);
    assertThat(sent(former)).isEmpty();
    assertThat(database.changes()).isEqualTo(changes + 1);
    remove(video, "en");
    assertThat(document()).doesNotContain("tracks");
    assertThat(seenByThePortal()).containsExactlyElementsOf(video.renditions());
  }

  @Test
  void captionsOfAReplacedVideoWaitUntilSomebodySaysThatTheyFit() {
    Medium video = published();
    String words = rendition(video, "en");

    video = replace(video, webm());
    assertThat(seenByThePortal()).contains(words);
    video = replace(video, otherWebm());
    assertThat(seenByThePortal()).containsExactlyElementsOf(video.renditions());
    assertThat(document()).doesNotContain("tracks");
    assertThat(sent(words)).isNotEmpty();
    assertThat(refusal()).isEqualTo(UnreadyMediaException.Reason.NO_CAPTIONS);

    video = confirm(video, "en");
    assertThat(video.fits(video.captions().get(0))).isTrue();
    assertThat(document()).contains("\"tracks\":\"en=" + words);
    assertThat(seenByThePortal()).contains(words);
    long version = video.version();
    assertThat(confirm(video, "en").version()).isEqualTo(version);
  }

  @Test
  void sameCaptionsOfTwoVideosAreKeptUntilBothAreGone() {
    Medium one = put(video(), "en", "Good day.");
    Medium other = put(video(), "en", "Good day.");
    String file = rendition(one, "en");

    remove(one);
    assertThat(sent(file)).isNotEmpty();
    remove(other, "en");
    assertThat(sent(file)).isEmpty();
  }

  @Test
  void withTheConsentReadersLoseTheCaptionsToo() {
    Medium video = published();
    Consent withdrawn = new Consent(true, "site", TODAY.minusDays(9), null, TODAY);

    describe(video, withdrawn, WORDS);

    assertThat(seenByThePortal()).isEmpty();
    assertThat(document()).doesNotContain("tracks");
    assertThat(sent(rendition(video, "en"))).isNotEmpty();
  }

  @Test
  void whatIsNoCaptionsIsNotKept() {
    Medium video = video();

    RefusedCaptionsException refused =
        catchThrowableOfType(
            RefusedCaptionsException.class,
            () -> captions(work -> work.put(video.id(), "en", upload("a.vtt", new byte[] {'1'}))));
    assertThat(refused.reason()).isEqualTo(RefusedCaptionsException.Reason.NO_HEADER);
    assertThatThrownBy(() -> put(video, "sr-Latn", "Dobar dan."))
        .extracting("reason")
        .isEqualTo(Reason.NO_LANGUAGE);
    assertThatThrownBy(() -> put(photo(), "en", "A door"))
        .extracting("reason")
        .isEqualTo(Reason.NO_VIDEO);
    assertThatThrownBy(() -> captions(work -> work.remove(UUID.randomUUID(), "en")))
        .extracting("reason")
        .isEqualTo(Reason.UNKNOWN);
    assertThat(library(library -> library.open(video.id())).captions()).isEmpty();
  }

  @Test
  void whatIsDoneIsRecorded() {
    Medium video = put(video(), "en", "Good day.");
    replace(video, otherWebm());
    confirm(video, "en");
    confirm(video, "en");
    remove(video, "en");
    remove(video, "en");

    assertThat(
            database.query(
                "postgres",
                "select action || ' ' || subject || ' ' || detail from desk.audit order by no"))
        .containsExactly(
            "medium.uploaded medium:video video/webm",
            "captions.saved medium:video en",
            "medium.replaced medium:video video/webm",
            "captions.confirmed medium:video en",
            "captions.removed medium:video en");
  }

  private Medium published() {
    Medium video = describe(video(), Consent.NOT_NEEDED, WORDS);
    writeArticle(BlockKind.VIDEO, "video");
    video = put(video, "en", "Good day.");
    publish();
    return video;
  }

  private Medium video() {
    return library(library -> library.upload(upload("video.webm", webm()), ""));
  }

  private Medium replace(Medium medium, byte[] content) {
    return library(library -> library.replace(medium.id(), upload("video.webm", content)));
  }

  private Medium confirm(Medium medium, String language) {
    return captions(work -> work.confirm(medium.id(), language));
  }

  /** Another video, as its hash tells. */
  private static byte[] otherWebm() {
    byte[] other = Arrays.copyOf(webm(), webm().length + 1);
    other[other.length - 1] = 1;
    return other;
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
