package rs.putokaz.published.replica;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.feed.FeedBatch;
import rs.putokaz.published.feed.FeedPosition;
import rs.putokaz.published.feed.PublicationChange;
import rs.putokaz.published.search.SearchIndexFields;

/**
 * A reader who is in the middle of a search when something changes harms nobody who comes later.
 */
class ReadersDuringAChangeTest {

  private static final UUID DOCTOR = UUID.randomUUID();
  private static final ItemKey KEY = new ItemKey(ItemType.ARTICLE, "doctor");

  @TempDir Path folder;

  private long change;

  @Test
  void whatASlowReaderStillLoadsIsNotWhatTheNextReaderGets() {
    try (Replica replica = new Replica(folder, new SearchIndexFields())) {
      replica.apply(doctor("old"));

      String slow =
          replica.search(
              index -> {
                int found =
                    index.search(new TermQuery(StoredItem.keyTerm(KEY)), 1).scoreDocs[0].doc;
                Document stored = index.storedFields().document(found);
                replica.apply(doctor("new"));
                return title(Optional.of(replica.load(stored)));
              });

      assertThat(slow).isEqualTo("old");
      assertThat(title(replica.find(KEY))).isEqualTo("new");
    }
  }

  @Test
  void whatIsLoadedTwiceIsParsedOnce() {
    try (Replica replica = new Replica(folder, new SearchIndexFields())) {
      replica.apply(doctor("same"));

      assertThat(replica.find(KEY).orElseThrow()).isSameAs(replica.find(KEY).orElseThrow());
    }
  }

  private FeedBatch doctor(String title) {
    String json =
        "{\"type\":\"article\",\"slug\":\"doctor\",\"sourceLanguage\":\"en\",\"editions\":{\"en\":{\"title\":\"%s\"}}}"
            .formatted(title);
    PublicationChange.Publication publication =
        new PublicationChange.Publication(json.getBytes(UTF_8), Instant.MAX);
    return new FeedBatch(
        List.of(new PublicationChange(DOCTOR, Optional.of(publication))),
        new FeedPosition(++change, Instant.EPOCH),
        true);
  }

  private static String title(Optional<Item> item) {
    return item.orElseThrow().editions().get("en").title();
  }
}
