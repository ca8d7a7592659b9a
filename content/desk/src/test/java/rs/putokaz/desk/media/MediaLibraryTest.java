package rs.putokaz.desk.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rs.putokaz.desk.media.intake.TestFiles.pdf;
import static rs.putokaz.desk.media.intake.TestFiles.picture;
import static rs.putokaz.desk.media.intake.TestFiles.sound;
import static rs.putokaz.desk.media.intake.TestFiles.upload;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.media.MediumException.Reason;
import rs.putokaz.desk.media.intake.RefusedUploadException;
import rs.putokaz.desk.publishing.MediaUse;
import rs.putokaz.desk.publishing.UnreadyMediaException;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.BlockMedium;

class MediaLibraryTest extends MediaTest {

  @Test
  void anUploadIsFoundByItsNameAndNobodyElseSeesIt() {
    Medium medium = photo();

    assertThat(medium.name()).isEqualTo("ulaz");
    assertThat(library(library -> library.open(medium.id())).renditions())
        .hasSize(6)
        .contains(medium.largest());
    MediumFilter filter = new MediumFilter("улаз", "picture", "centres", "", true);
    assertThat(library(library -> library.list(filter, 0, 10)).total()).isEqualTo(1);
    assertThat(library(l -> l.list(new MediumFilter("", "video", "", "", false), 0, 10)).media())
        .isEmpty();
    assertThat(sent(medium.largest())).startsWith((byte) 0xff, (byte) 0xd8);
    assertThat(seenByThePortal()).isEmpty();
  }

  @Test
  void twoFilesOfOneNameGetNamesOfTheirOwn() {
    assertThat(List.of(photo().name(), photo().name(), photo().name()))
        .containsExactly("ulaz", "ulaz-2", "ulaz-3");
  }

  @Test
  void aLargeFileIsStoredInPartsAndComesBackWhole() {
    byte[] large = Arrays.copyOf(pdf(), 2_500_000);

    Medium medium = library(library -> library.upload(upload("a.pdf", large), ""));

    assertThat(database.query("putokaz_desk", "select part from published.rendition")).hasSize(3);
    assertThat(sent(medium.largest())).isEqualTo(large);
  }

  @Test
  void ofARefusedFileNothingIsKept() {
    assertThatThrownBy(
            () -> library(library -> library.upload(upload("a.svg", "<svg/>".getBytes()), "")))
        .isInstanceOf(RefusedUploadException.class);

    assertThat(library(library -> library.list(MediumFilter.ALL, 0, 10)).total()).isZero();
  }

  @Test
  void aPublicationShowsReadersThePictureWithItsWords() {
    Medium medium =
        describe(photo(), Consent.NOT_NEEDED, alt("en", "A green door"), alt("sr", "Врата"));
    writeArticle(BlockKind.IMAGE, "ulaz");

    publish();

    assertThat(document()).contains("A green door").doesNotContain("Врата");
    assertThat(seenByThePortal()).containsExactlyInAnyOrderElementsOf(medium.renditions());
    assertThat(BlockMedium.renditionsOf(document().getBytes()))
        .containsExactlyInAnyOrderElementsOf(medium.renditions());
    List<MediaUse> uses = library(library -> library.uses(medium.id()));
    assertThat(uses).extracting(MediaUse::slug).containsExactly("centre");
    assertThat(uses.get(0).published()).isTrue();
  }

  @Test
  void whatIsWithdrawnOrNotYetVisibleIsNotServed() {
    describe(photo(), Consent.NOT_NEEDED, alt("en", "A door"));
    writeArticle(BlockKind.IMAGE, "ulaz");

    articles(
        desk ->
            desk.publishBetween("centre", Instant.now().plusSeconds(3600), Instant.MAX, EDITOR));
    assertThat(seenByThePortal()).isEmpty();
    publish();
    assertThat(seenByThePortal()).isNotEmpty();
    articles(desk -> desk.withdraw("centre", EDITOR));
    assertThat(seenByThePortal()).isEmpty();
  }

  @Test
  void aWithdrawnConsentTakesThePictureFromReadersAtOnce() {
    Consent given = new Consent(true, "site", TODAY.minusDays(9), null, null);
    Medium medium = describe(photo(), given, alt("en", "Two people"));
    writeArticle(BlockKind.IMAGE, "ulaz");
    publish();
    int changes = database.changes();

    describe(
        medium,
        new Consent(true, "site", TODAY.minusDays(9), null, TODAY),
        alt("en", "Two people"));

    assertThat(seenByThePortal()).isEmpty();
    assertThat(document()).contains("ulaz").doesNotContain("renditions", "Two people");
    assertThat(database.changes()).isEqualTo(changes + 1);
    assertThat(refusal()).isEqualTo(UnreadyMediaException.Reason.NO_CONSENT);
  }

  @Test
  void aConsentThatEndsByItsDateTakesThePictureFromReaders() {
    Consent given = new Consent(true, "site", TODAY.minusDays(9), TODAY.plusDays(1), null);
    Medium medium = describe(photo(), given, alt("en", "Two people"));
    writeArticle(BlockKind.IMAGE, "ulaz");
    publish();
    assertThat(takeAwayEnded()).isEmpty();
    database.execute("postgres", "update desk.medium set consent_expires_on = current_date - 1");

    assertThat(takeAwayEnded()).containsExactly(medium.id());

    assertThat(seenByThePortal()).isEmpty();
    assertThat(document()).doesNotContain("Two people");
    assertThat(takeAwayEnded()).isEmpty();
  }

  @Test
  void nothingIsPublishedWithAPictureThatIsNotReady() {
    writeArticle(BlockKind.IMAGE, "ulaz");
    assertThat(refusal()).isEqualTo(UnreadyMediaException.Reason.MISSING);
    Medium medium = photo();
    assertThat(refusal()).isEqualTo(UnreadyMediaException.Reason.NO_ALT);
    medium = describe(medium, Consent.NOT_NEEDED, alt("sr", "Врата"));
    assertThat(refusal()).isEqualTo(UnreadyMediaException.Reason.NO_ALT);
    medium = describe(medium, new Consent(true, "", null, null, null), alt("en", "People"));
    assertThat(refusal()).isEqualTo(UnreadyMediaException.Reason.NO_CONSENT);
    Consent over = new Consent(true, "", TODAY.minusDays(9), TODAY.minusDays(1), null);
    describe(medium, over, alt("en", "People"));
    assertThat(refusal()).isEqualTo(UnreadyMediaException.Reason.NO_CONSENT);
    assertThat(database.changes()).isZero();
  }

  @Test
  void aRecordingIsPublishedWithTheTextOfWhatIsSaidInIt() {
    Medium medium = library(library -> library.upload(upload("glas.ogg", sound(1)), ""));
    writeArticle(BlockKind.AUDIO, "glas");
    assertThat(refusal()).isEqualTo(UnreadyMediaException.Reason.NO_TRANSCRIPT);
    medium = describe(medium, Consent.NOT_NEEDED, new MediumText("sr", "", "", "Добар дан."));
    assertThat(refusal()).isEqualTo(UnreadyMediaException.Reason.NO_TRANSCRIPT);

    describe(medium, Consent.NOT_NEEDED, new MediumText("en", "", "", "Good day."));
    publish();

    assertThat(document()).contains("Good day.");
  }

  @Test
  void aDecorationNeedsNoWords() {
    Medium medium = photo();
    MediumDetails details =
        new MediumDetails("", List.of(), true, "", "", Consent.NOT_NEEDED, List.of());
    library(library -> library.revise(medium.id(), details, medium.version()));
    writeArticle(BlockKind.IMAGE, "ulaz");

    publish();

    assertThat(seenByThePortal()).isNotEmpty();
  }

  @Test
  void aFileIsNoPicture() {
    library(library -> library.upload(upload("form.pdf", pdf()), ""));
    writeArticle(BlockKind.IMAGE, "form");

    assertThat(refusal()).isEqualTo(UnreadyMediaException.Reason.OTHER_KIND);
  }

  @Test
  void aReplacedPictureKeepsItsNameAndReadersGetTheNewOne() {
    Medium medium = describe(photo(), Consent.NOT_NEEDED, alt("en", "A door"));
    writeArticle(BlockKind.IMAGE, "ulaz");
    publish();

    Medium replaced =
        library(l -> l.replace(medium.id(), upload("b.png", picture("png", 400, 400))));

    assertThat(replaced.name()).isEqualTo("ulaz");
    assertThat(seenByThePortal())
        .containsExactlyInAnyOrderElementsOf(replaced.renditions())
        .doesNotContainAnyElementsOf(medium.renditions());
    assertThat(database.query("putokaz_desk", "select distinct name from published.rendition"))
        .containsExactlyInAnyOrderElementsOf(replaced.renditions());
    assertThatThrownBy(() -> library(l -> l.replace(medium.id(), upload("a.pdf", pdf()))))
        .isInstanceOfSatisfying(
            MediumException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_KIND));
  }

  @Test
  void onlyWhatNoTextShowsCanBeRemoved() {
    Medium used = photo();
    Medium unused = photo();
    writeArticle(BlockKind.IMAGE, "ulaz");
    MediumFilter filter = new MediumFilter("", "", "", "", true);
    assertThat(library(library -> library.list(filter, 0, 10)).media())
        .extracting(Medium::name)
        .containsExactly("ulaz-2");

    assertThatThrownBy(() -> remove(used)).hasMessageContaining("used");
    remove(unused);

    assertThat(library(library -> library.list(MediumFilter.ALL, 0, 10)).media())
        .extracting(Medium::name)
        .containsExactly("ulaz");
    // The same picture is in the library under the other name.
    assertThat(sent(used.largest())).isNotEmpty();
  }

  @Test
  void whoChangesAnOldVersionIsToldSo() {
    Medium medium = photo();
    describe(medium, Consent.NOT_NEEDED, alt("en", "A door"));

    assertThatThrownBy(() -> describe(medium, Consent.NOT_NEEDED, alt("en", "A gate")))
        .hasMessageContaining("stale");
  }

  @Test
  void whatIsDoneIsRecorded() {
    Medium medium = describe(photo(), Consent.NOT_NEEDED, alt("en", "A door"));
    remove(medium);

    assertThat(
            database.query(
                "postgres", "select action || ' ' || subject from desk.audit order by no"))
        .containsExactly(
            "medium.uploaded medium:ulaz",
            "medium.revised medium:ulaz",
            "medium.removed medium:ulaz");
  }
}
