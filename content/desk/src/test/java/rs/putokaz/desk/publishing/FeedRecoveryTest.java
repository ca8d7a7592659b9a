package rs.putokaz.desk.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.published.feed.FeedPosition;

/** That a public node misses nothing and takes in nothing twice, whatever happens on the way. */
class FeedRecoveryTest {

  private static final String PORTAL = "putokaz_portal";
  private static final String CUT =
      "select pg_terminate_backend(pid) from pg_stat_activity"
          + " where usename = 'putokaz_portal' and datname = current_database()";

  @TempDir Path folder;

  private TestDatabase database = TestDatabase.create();
  private TestEditor editor;
  private TestNode node;

  @BeforeEach
  void start() {
    editor = new TestEditor(database, folder);
    editor.publishes("doctor", "lawyer");
    startNode();
    node.untilItShows("doctor", "lawyer");
  }

  private void startNode() {
    node = new TestNode(folder.resolve("replica"), () -> database.connect(PORTAL));
  }

  @AfterEach
  void end() {
    node.close();
    editor.close();
  }

  @Test
  void aConnectionThatIsCutIsOpenedAnew() {
    assertThat(database.query("postgres", CUT)).containsExactly("t");

    editor.retitles("doctor", "Physician");

    node.untilItReads("doctor", "Physician");
    assertThat(database.query("postgres", CUT)).containsExactly("t");
  }

  @Test
  void aNodeWhoseDatabaseIsAwayForAWhileCatchesUp() throws InterruptedException {
    node.close();
    CountDownLatch refusals = new CountDownLatch(2);
    CountDownLatch back = new CountDownLatch(1);
    node =
        new TestNode(
            folder.resolve("replica"),
            () -> {
              if (back.getCount() > 0) {
                refusals.countDown();
                throw new SQLException("the database is away");
              }
              return database.connect(PORTAL);
            });
    editor.publishes("police");
    assertThat(refusals.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(node.slugs()).containsExactly("doctor", "lawyer");

    back.countDown();

    node.untilItShows("doctor", "lawyer", "police");
  }

  @Test
  void aNodeThatStartsAgainTakesInJustWhatItMissed() {
    node.close();
    editor.publishes("police");
    editor.retitles("lawyer", "Attorney");
    editor.publishes("later");
    editor.withdraws("later");
    startNode();

    node.untilItShows("doctor", "lawyer", "police");
    node.untilItReads("lawyer", "Attorney");
    assertThat(node.told()).containsExactlyInAnyOrder("police", "lawyer");
    assertThat(node.documents()).isEqualTo(3);
  }

  @Test
  void aNodeThatStartsAgainWithoutNewsTakesInNothing() throws InterruptedException {
    FeedPosition before = node.position();
    node.close();
    startNode();

    node.catchesUp();

    assertThat(node.told()).isEmpty();
    assertThat(node.position().changeNo()).isEqualTo(before.changeNo());
    assertThat(node.slugs()).containsExactly("doctor", "lawyer");
  }

  @Test
  void whatBeganWhileTheNodeWasAwayIsThereAfterItsRestart() {
    editor.publishes("doctor", new Visibility(Instant.parse("2120-01-01T00:00:00Z"), Instant.MAX));
    node.untilItShows("lawyer");
    node.close();
    database.execute(
        "postgres", "update published.publication set visible_from = now() where slug = 'doctor'");
    startNode();

    node.untilItShows("doctor", "lawyer");
    assertThat(node.told()).containsExactly("doctor");
  }

  @Test
  void moreThanOneBatchIsTakenInWholly() {
    node.close();
    String[] many = IntStream.range(0, 1_100).mapToObj(i -> "many-" + i).toArray(String[]::new);
    editor.publishes(many);
    startNode();

    node.untilItWasTold("many-1099", 1);
    assertThat(node.told()).containsExactlyInAnyOrder(many);
    assertThat(node.documents()).isEqualTo(2 + many.length);
  }

  @Test
  void aLongTransactionThatCommitsAfterAShortOneIsNotLost() {
    editor.inTransaction(
        entities -> {
          Publisher slow = new Publisher(entities);
          slow.withdraw(TestEditor.draft(entities, "lawyer").item().id());
          editor.publishes("police");
          node.untilItShows("doctor", "lawyer", "police");
          slow.announce();
        });

    node.untilItShows("doctor", "police");
  }

  @Test
  void whoTookTheEarlierNumberIsSeenThoughAnotherWantedToCommitBefore() throws Exception {
    CompletableFuture<Void> second = new CompletableFuture<>();
    editor.inTransaction(
        entities -> {
          Publisher first = new Publisher(entities);
          first.withdraw(TestEditor.draft(entities, "lawyer").item().id());
          first.announce();
          CompletableFuture.runAsync(() -> editor.withdraws("doctor"))
              .whenComplete((done, failure) -> finish(second, failure));
          awaitALockThatIsNotGranted();
          assertThat(second).isNotDone();
        });
    second.get(60, TimeUnit.SECONDS);

    node.untilItShows();
  }

  @Test
  void anotherDatabaseUnderTheSameAddressIsTakenInAnew() {
    node.close();
    editor.close();
    database = TestDatabase.create();
    editor = new TestEditor(database, folder);
    editor.publishes("police");
    startNode();

    node.untilItShows("police");
    assertThat(node.documents()).isEqualTo(1);
  }

  private static void finish(CompletableFuture<Void> work, Throwable failure) {
    if (failure == null) {
      work.complete(null);
    } else {
      work.completeExceptionally(failure);
    }
  }

  private void awaitALockThatIsNotGranted() {
    String waiting =
        "select count(*) from pg_locks l join pg_database d on d.oid = l.database"
            + " where d.datname = current_database() and locktype = 'advisory' and not granted";
    CountDownLatch never = new CountDownLatch(1);
    for (int look = 0; !database.query("postgres", waiting).equals(List.of("1")); look++) {
      assertThat(look).as("nobody waits for the lock").isLessThan(600);
      try {
        never.await(100, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
