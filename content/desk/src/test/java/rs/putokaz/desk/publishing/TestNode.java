package rs.putokaz.desk.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.lucene.search.MatchAllDocsQuery;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.feed.ConnectionSource;
import rs.putokaz.published.feed.FeedFollower;
import rs.putokaz.published.feed.FeedPosition;
import rs.putokaz.published.replica.ItemSummary;
import rs.putokaz.published.replica.Replica;
import rs.putokaz.published.replica.ReplicaListener;
import rs.putokaz.published.search.SearchIndexFields;

/**
 * What a public node is without its pages: a replica on disk and the thread that follows for it.
 */
final class TestNode implements ReplicaListener, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Replica replica;
  private final FeedFollower follower;
  private final Thread following;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final List<ItemKey> told = new ArrayList<>();
  private Instant lastNews = Instant.EPOCH;

  /** Starts a node on its folder; it knows what it knew when it was closed. */
  TestNode(Path folder, ConnectionSource connections) {
    this(folder, connections, Clock.systemUTC());
  }

  /** Starts a node whose clock may be wrong. */
  TestNode(Path folder, ConnectionSource connections, Clock clock) {
    replica = new Replica(folder, new SearchIndexFields());
    replica.addListener(this);
    follower = new FeedFollower(connections, replica, clock);
    following = new Thread(follower, "feed");
    following.start();
  }

  @Override
  public void changed(Set<ItemKey> items) {
    lock.lock();
    try {
      told.addAll(items);
      lastNews = Instant.now();
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until the node has caught up once and shows just these articles. */
  void untilItShows(String... slugs) {
    until(() -> Set.copyOf(slugs()).equals(Set.of(slugs)), () -> "shows " + slugs());
  }

  /** Waits until the title of an article is that one. */
  void untilItReads(String slug, String title) {
    until(() -> title.equals(title(slug)), () -> "reads " + title(slug));
  }

  /** Waits until the node has told of an article so many times. */
  void untilItWasTold(String slug, int times) {
    until(() -> Collections.frequency(told(), slug) >= times, () -> "told " + told());
  }

  private void until(BooleanSupplier condition, Supplier<String> state) {
    long left = PATIENCE.toNanos();
    lock.lock();
    try {
      while (!condition.getAsBoolean()) {
        assertThat(left).as("time is over, and the node %s", state.get()).isPositive();
        left = news.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      lock.unlock();
    }
  }

  /** Waits until everything that is announced now has been taken in. */
  void catchesUp() throws InterruptedException {
    assertThat(follower.awaitFirstCatchUp(PATIENCE)).isTrue();
  }

  /** Slugs of all articles, as menus list them. */
  List<String> slugs() {
    return replica.catalogue().articles().stream()
        .map(ItemSummary::key)
        .map(ItemKey::slug)
        .toList();
  }

  /** How many documents lie in the index. */
  int documents() {
    return replica.search(index -> index.count(new MatchAllDocsQuery()));
  }

  /** English title of an article; empty when there is none. */
  String title(String slug) {
    return replica
        .find(new ItemKey(ItemType.ARTICLE, slug))
        .map(item -> item.editions().get("en").title())
        .orElse("");
  }

  /** Slugs of what came, changed or went since this node was started; one for each time. */
  List<String> told() {
    lock.lock();
    try {
      return told.stream().map(ItemKey::slug).toList();
    } finally {
      lock.unlock();
    }
  }

  /** When something came, changed or went the last time. */
  Instant lastNews() {
    lock.lock();
    try {
      return lastNews;
    } finally {
      lock.unlock();
    }
  }

  FeedPosition position() {
    return replica.position();
  }

  @Override
  public void close() {
    follower.close();
    try {
      following.join(TimeUnit.SECONDS.toMillis(20));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    replica.close();
  }
}
