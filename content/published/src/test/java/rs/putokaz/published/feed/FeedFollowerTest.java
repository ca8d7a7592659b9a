package rs.putokaz.published.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The follower while there is no database; with one, it is tested where the database is made. */
class FeedFollowerTest {

  private static final long PATIENCE_SECONDS = 20;

  private FeedFollower follower;
  private Thread following;

  @AfterEach
  void end() throws InterruptedException {
    follower.close();
    following.join();
  }

  @Test
  void whatEndsIsDroppedWhileTheDatabaseIsAway() throws InterruptedException {
    Target target = new Target(false);
    follow(target);

    assertThat(target.expired.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(following.isAlive()).isTrue();
  }

  @Test
  void aDiskThatIsFullForAWhileDoesNotEndTheFollowing() throws InterruptedException {
    Target target = new Target(true);
    follow(target);

    assertThat(target.expired.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(following.isAlive()).isTrue();
  }

  private void follow(FeedTarget target) {
    ConnectionSource away =
        () -> {
          throw new SQLException("the database is away");
        };
    follower = new FeedFollower(away, target, Clock.systemUTC());
    following = new Thread(follower, "feed");
    following.start();
  }

  /** Counts two successful rounds of dropping what ended. */
  private static final class Target implements FeedTarget {

    final CountDownLatch expired = new CountDownLatch(2);
    private boolean diskIsFull;

    Target(boolean diskIsFull) {
      this.diskIsFull = diskIsFull;
    }

    @Override
    public void expire(Instant now) {
      if (diskIsFull) {
        diskIsFull = false;
        throw new UncheckedIOException(new IOException("No space left on device"));
      }
      expired.countDown();
    }

    @Override
    public FeedPosition position() {
      return FeedPosition.START;
    }

    @Override
    public void apply(FeedBatch batch) {
      throw new IllegalStateException("nothing comes from a database that is away");
    }

    @Override
    public Instant nextExpiry() {
      return Instant.MAX;
    }

    @Override
    public void reset() {
      throw new IllegalStateException("no other database was seen");
    }
  }
}
