package rs.putokaz.desk.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.published.feed.ChangeFeed;

/** When a public node shows what was published, and when no longer. */
class FeedTimesTest {

  private static final String PORTAL = "putokaz_portal";
  private static final Duration SOON = Duration.ofMillis(1_200);
  private static final Instant PAST = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant FUTURE = Instant.parse("2120-01-01T00:00:00Z");

  @TempDir Path folder;

  private final TestDatabase database = TestDatabase.create();
  private TestEditor editor;
  private TestNode node;

  @BeforeEach
  void start() {
    editor = new TestEditor(database, folder);
    editor.publishes("doctor", "lawyer");
    node = new TestNode(folder.resolve("replica"), () -> database.connect(PORTAL));
    node.untilItShows("doctor", "lawyer");
  }

  @AfterEach
  void end() {
    node.close();
    editor.close();
  }

  @Test
  void whatIsUnderEmbargoReachesNoNode() {
    editor.publishes("doctor", new Visibility(FUTURE, Instant.MAX));
    editor.publishes("police");

    node.untilItShows("lawyer", "police");
    assertThat(node.title("doctor")).isEmpty();
    assertThat(database.query(PORTAL, "select slug from published.publication"))
        .containsExactlyInAnyOrder("lawyer", "police");
  }

  @Test
  void whatHasABeginningComesByItselfAtThatMoment() {
    editor.publishes("doctor", new Visibility(FUTURE, Instant.MAX));
    node.untilItShows("lawyer");
    int changes = database.changes();

    database.execute(
        "postgres",
        "update published.publication set visible_from = now() + interval '1200 ms'"
            + " where slug = 'doctor'");
    Instant beginning = moment("visible_from");
    node.untilItShows("doctor", "lawyer");

    assertThat(node.lastNews()).isAfterOrEqualTo(beginning);
    assertThat(database.changes()).isEqualTo(changes);
    assertThat(node.documents()).isEqualTo(2);
  }

  @Test
  void aNodeWhoseClockIsAheadOfTheDatabaseWaitsWithoutAskingAllTheTime() {
    node.close();
    AtomicInteger questions = new AtomicInteger();
    node =
        new TestNode(
            folder.resolve("replica"),
            () -> counting(database.connect(PORTAL), questions),
            Clock.offset(Clock.systemUTC(), Duration.ofHours(1)));
    editor.publishes("doctor", new Visibility(Instant.now().plusSeconds(4), Instant.MAX));
    node.untilItShows("lawyer");

    node.untilItShows("doctor", "lawyer");
    assertThat(questions).hasValueLessThan(400);
  }

  @Test
  void aWholeWindowThatPassedUnseenLeavesNoRestlessNode() throws InterruptedException {
    node.close();
    Instant now = Instant.now();
    editor.publishes("doctor", new Visibility(now.plusMillis(1), now.plusMillis(2)));
    AtomicInteger questions = new AtomicInteger();
    node =
        new TestNode(
            folder.resolve("replica"), () -> counting(database.connect(PORTAL), questions));
    node.catchesUp();
    node.untilItShows("lawyer");
    int before = questions.get();
    editor.publishes("lawyer", new Visibility(Instant.now().plusSeconds(4), Instant.MAX));

    node.untilItShows();
    node.untilItShows("lawyer");
    assertThat(questions.get() - before).isLessThan(100);
  }

  /** A connection that counts what is prepared on it. */
  private static Connection counting(Connection connection, AtomicInteger questions) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                questions.incrementAndGet();
              }
              return method.invoke(connection, arguments);
            });
  }

  @Test
  void theFeedTellsTheNextBeginning() throws SQLException {
    editor.publishes("doctor", new Visibility(FUTURE, Instant.MAX));

    try (ChangeFeed feed = new ChangeFeed(database.connect(PORTAL))) {
      assertThat(feed.nextBoundary(PAST)).isEqualTo(FUTURE);
      assertThat(feed.nextBoundary(FUTURE)).isEqualTo(Instant.MAX);
    }
  }

  @Test
  void whatHasAnEndGoesByItselfAtThatMoment() {
    Instant end = Instant.now().plus(SOON);
    editor.publishes("doctor", new Visibility(PAST, end));
    int changes = database.changes();

    node.untilItShows("lawyer");

    assertThat(Instant.now()).isAfterOrEqualTo(end);
    assertThat(database.changes()).isEqualTo(changes);
    assertThat(node.title("doctor")).isEmpty();
    assertThat(node.documents()).isEqualTo(1);
  }

  @Test
  void whatIsWithdrawnGoes() {
    editor.withdraws("doctor");

    node.untilItShows("lawyer");
    assertThat(node.documents()).isEqualTo(1);
  }

  @Test
  void anItemUnderANewSlugIsThereOnce() {
    editor.renames("doctor", "physician");

    node.untilItShows("physician", "lawyer");
    assertThat(node.title("physician")).isEqualTo("doctor");
    assertThat(node.title("doctor")).isEmpty();
    assertThat(node.documents()).isEqualTo(2);
    assertThat(node.told()).contains("doctor", "physician");
  }

  @Test
  void anAnnouncementEndsTheWaiting() throws Exception {
    ChangeFeed feed = new ChangeFeed(database.connect(PORTAL));
    CompletableFuture<Void> waiting =
        CompletableFuture.runAsync(
            () -> {
              try {
                feed.await(Duration.ofMinutes(10));
              } catch (SQLException lost) {
                throw new IllegalStateException(lost);
              }
            });
    try {
      editor.retitles("doctor", "Physician");
      waiting.get(60, TimeUnit.SECONDS);
    } finally {
      feed.close();
    }
  }

  @Test
  void tenChangesOneAfterTheOtherAreSeenInLessTimeThanTenLooks() {
    Instant begin = Instant.now();
    for (int i = 0; i < 10; i++) {
      editor.publishes("doctor", new Visibility(PAST.plusSeconds(i), FUTURE.plusSeconds(i)));
      node.untilItWasTold("doctor", i + 2);
    }

    assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(9));
  }

  @Test
  void aChangeWhoseAnnouncementIsLostIsFoundByLooking() {
    database.execute(
        "postgres", "alter table published.change disable trigger change_is_announced");

    editor.retitles("doctor", "Physician");

    node.untilItReads("doctor", "Physician");
  }

  private Instant moment(String column) {
    return Instant.parse(
        database
            .query(
                "postgres",
                "select to_char("
                    + column
                    + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                    + " from published.publication where slug = 'doctor'")
            .get(0));
  }
}
