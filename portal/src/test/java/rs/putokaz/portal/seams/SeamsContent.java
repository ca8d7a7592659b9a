package rs.putokaz.portal.seams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import rs.putokaz.published.feed.FeedBatch;
import rs.putokaz.published.feed.FeedPosition;
import rs.putokaz.published.feed.PublicationChange;
import rs.putokaz.published.replica.Replica;
import rs.putokaz.published.search.SearchIndexFields;

/** What the node of the tests finds in its data folder: a small replica, and no database. */
final class SeamsContent {

  private static final String TOPIC =
      """
      {"type":"topic","slug":"health","position":1,"sourceLanguage":"en",\
      "editions":{"en":{"title":"Health"},"ar":{"title":"الصحة"}}}""";

  private static final String PRIVATE =
      """
      {"type":"article","slug":"trafficking","topic":"health","sensitive":true,\
      "sourceLanguage":"en","editions":{"en":{"title":"Somebody holds you"}}}""";

  private SeamsContent() {}

  /** Fills the data folder of a node anew. */
  static void writeTo(Path data) {
    delete(data);
    try (Replica replica =
        new Replica(data.resolve("portal").resolve("replica"), new SearchIndexFields())) {
      List<PublicationChange> changes =
          List.of(
              arrival("health", TOPIC),
              arrival("trafficking", PRIVATE),
              arrival("doctor", article("doctor", "Doctor")),
              arrival("lawyer", article("lawyer", "Lawyer")));
      replica.apply(new FeedBatch(changes, new FeedPosition(4, Instant.EPOCH), true));
    }
  }

  /** An article in English, long enough to be worth compressing. */
  static String article(String slug, String title) {
    return """
    {"type":"article","slug":"%s","topic":"health","sourceLanguage":"en","editions":{"en":\
    {"title":"%s","blocks":[{"id":"b1","kind":"paragraph","text":"%s"}]}}}"""
        .formatted(slug, title, "Go there in the morning. ".repeat(40));
  }

  private static PublicationChange arrival(String id, String json) {
    return new PublicationChange(
        UUID.nameUUIDFromBytes(id.getBytes(UTF_8)),
        Optional.of(new PublicationChange.Publication(json.getBytes(UTF_8), Instant.MAX)));
  }

  /** Deletes a folder with everything in it, if it is there. */
  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
