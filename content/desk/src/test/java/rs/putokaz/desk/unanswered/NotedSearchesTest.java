package rs.putokaz.desk.unanswered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.feed.ConnectionSource;
import rs.putokaz.published.inbox.UnansweredSearches;
import rs.putokaz.published.search.Excerpt;
import rs.putokaz.published.search.SearchHit;
import rs.putokaz.published.search.SearchResult;

/** From an answer on a public node to the table of the desk. */
@Timeout(60)
class NotedSearchesTest {

  private final TestDatabase database = TestDatabase.create();

  @Test
  void nothingAndLittleAndOtherLanguagesAreNotedAndAnswersAreNot() throws Exception {
    collect(
        () -> database.connect("putokaz_portal"),
        answer("nothing at all", true),
        answer("little", true, "en"),
        answer("elsewhere", false, "sr"),
        answer("doctor", false, "sr", "en"));

    assertThat(
            database.query("postgres", "select query from published.unanswered_search order by 1"))
        .containsExactly("elsewhere", "little", "nothing at all");
  }

  @Test
  void aBatchHasAThousandQueriesAtMost() throws Exception {
    SearchResult[] many = new SearchResult[1_200];
    for (int i = 0; i < many.length; i++) {
      many[i] = answer("query " + i, true);
    }
    collect(() -> database.connect("putokaz_portal"), many);

    assertThat(database.query("postgres", "select count(*) from published.unanswered_search"))
        .containsExactly("1000");
  }

  @Test
  void withoutTheDatabaseABatchIsDroppedAndNothingHappens() {
    assertThatCode(
            () ->
                collect(
                    () -> {
                      throw new SQLException("away");
                    },
                    answer("bus", true)))
        .doesNotThrowAnyException();
  }

  /** Notes the answers and lets the batch be written once. */
  private static void collect(ConnectionSource connections, SearchResult... answers)
      throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    UnansweredSearches searches =
        new UnansweredSearches(
            () -> {
              asked.countDown();
              return connections.open();
            },
            Duration.ofMillis(1));
    for (SearchResult answer : answers) {
      searches.note("en", answer);
    }
    Thread thread = new Thread(searches);
    thread.start();
    asked.await();
    searches.close();
    thread.join();
  }

  private static SearchResult answer(String query, boolean loose, String... languages) {
    List<SearchHit> hits =
        List.of(languages).stream()
            .map(
                tag ->
                    new SearchHit(
                        new ItemKey(ItemType.ARTICLE, "doctor"),
                        "",
                        tag,
                        tag,
                        new Excerpt(List.of(), false, false),
                        List.of(),
                        1))
            .toList();
    return new SearchResult(query, hits.size(), Optional.empty(), hits, Map.of(), Map.of(), loose);
  }
}
