package rs.putokaz.desk.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.media.intake.TestFiles;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.feed.ChangeFeed;
import rs.putokaz.published.feed.FeedBatch;
import rs.putokaz.published.media.MediaStore;
import rs.putokaz.published.media.MediaTarget;
import rs.putokaz.published.replica.Replica;
import rs.putokaz.published.search.SearchIndexFields;

/** From the desk to the disk of a public node, over the real feed and the portal's role. */
class MediaOnNodesTest extends MediaTest {

  @TempDir Path folder;

  /** A node that follows the feed until it is up to date. */
  private MediaStore node() {
    try (Replica replica = new Replica(folder.resolve("replica"), new SearchIndexFields());
        ChangeFeed feed = new ChangeFeed(database.connect("putokaz_portal"))) {
      MediaStore store =
          new MediaStore(folder.resolve("media"), () -> database.connect("putokaz_portal"));
      MediaTarget target = new MediaTarget(replica, store);
      FeedBatch batch;
      do {
        batch = feed.read(target.position());
        target.apply(batch);
      } while (!batch.complete());
      target.expire(clock.instant());
      return store;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Set<String> onDisk() {
    try (Stream<Path> files = Files.list(folder.resolve("media/files"))) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Medium publishedPhoto() {
    Medium medium = describe(photo(), Consent.NOT_NEEDED, alt("en", "A door"));
    writeArticle(BlockKind.IMAGE, "ulaz");
    publish();
    return medium;
  }

  @Test
  void aNodeHasWhatPublicationsShowAndServesItWithoutTheDatabase() throws IOException {
    photo();
    Medium shown = publishedPhotoOfAnotherName();

    node();

    assertThat(onDisk()).containsExactlyInAnyOrderElementsOf(shown.renditions());
    MediaStore alone =
        new MediaStore(
            folder.resolve("media"),
            () -> {
              throw new SQLException("away");
            });
    Path file = alone.find(shown.largest()).orElseThrow();
    assertThat(Files.readAllBytes(file)).isEqualTo(sent(shown.largest()));
    assertThat(alone.find("../uses")).isEmpty();
  }

  private Medium publishedPhotoOfAnotherName() {
    Medium file =
        library(
            library ->
                library.upload(
                    TestFiles.upload("door.png", TestFiles.picture("png", 300, 900)), ""));
    Medium described = describe(file, Consent.NOT_NEEDED, alt("en", "A door"));
    writeArticle(BlockKind.IMAGE, "door");
    publish();
    return described;
  }

  @Test
  void withTheLastPublicationEveryRenditionGoes() {
    publishedPhoto();
    node();
    assertThat(onDisk()).isNotEmpty();

    articles(desk -> desk.withdraw("centre", EDITOR));
    MediaStore store = node();

    assertThat(onDisk()).isEmpty();
    assertThat(store.find("ulaz")).isEmpty();
  }

  @Test
  void withAWithdrawnConsentEveryRenditionGoes() {
    Medium medium = publishedPhoto();
    node();

    describe(
        medium, new Consent(true, "site", TODAY.minusDays(9), null, TODAY), alt("en", "A door"));
    node();

    assertThat(onDisk()).isEmpty();
  }

  @Test
  void whatEndsGoesWhileTheDatabaseIsAway() {
    Medium medium = publishedPhoto();
    Instant end = clock.instant().plusSeconds(60);
    articles(desk -> desk.publishBetween("centre", Instant.MIN, end, EDITOR));
    node();
    assertThat(onDisk()).hasSameSizeAs(medium.renditions());

    try (Replica replica = new Replica(folder.resolve("replica"), new SearchIndexFields())) {
      MediaStore store =
          new MediaStore(
              folder.resolve("media"),
              () -> {
                throw new SQLException("away");
              });
      new MediaTarget(replica, store).expire(end.plusSeconds(1));
    }

    assertThat(onDisk()).isEmpty();
  }

  @Test
  void aNodeThatLostItsFilesFetchesThemAgain() throws IOException {
    Medium medium = publishedPhoto();
    node();
    List<Path> lost;
    try (Stream<Path> files = Files.walk(folder.resolve("media"))) {
      lost = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : lost) {
      Files.delete(path);
    }

    node();

    assertThat(onDisk()).containsExactlyInAnyOrderElementsOf(medium.renditions());
  }

  @Test
  void whatNobodyShowsIsDeletedWhenTheStoreOpens() throws IOException {
    publishedPhoto();
    node();
    Path stray = Files.writeString(folder.resolve("media/files/" + "0".repeat(32) + ".pdf"), "x");

    new MediaStore(folder.resolve("media"), () -> null);

    assertThat(Files.exists(stray)).isFalse();
  }
}
