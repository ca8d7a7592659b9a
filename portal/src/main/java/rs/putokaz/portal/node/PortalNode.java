package rs.putokaz.portal.node;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.postgresql.ds.PGSimpleDataSource;
import rs.putokaz.portal.http.PageCache;
import rs.putokaz.published.feed.FeedFollower;
import rs.putokaz.published.replica.Replica;
import rs.putokaz.published.search.SearchIndexFields;

/**
 * This public node: opens its replica when the application starts, with or without the database,
 * and follows the feed until it stops.
 */
@ApplicationScoped
public class PortalNode {

  /**
   * How long the first start waits for the content, so that the first reader does not find an empty
   * house.
   */
  private static final Duration FIRST_CATCH_UP = Duration.ofSeconds(20);

  private static final int CONNECT_SECONDS = 5;

  /** Nothing is asked that takes so long: the network has gone without a word. */
  private static final int SILENCE_SECONDS = 60;

  private static final Duration END = Duration.ofSeconds(5);

  @Inject Settings settings;
  @Inject PageCache pages;

  @Resource ManagedThreadFactory threads;

  private Replica replica;
  private FeedFollower follower;
  private Thread following;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application)
      throws InterruptedException {
    if (replica.position().changeNo() == 0) {
      follower.awaitFirstCatchUp(FIRST_CATCH_UP);
    }
  }

  @PostConstruct
  void open() {
    replica = new Replica(settings.replicaFolder(), new SearchIndexFields());
    replica.addListener(pages);
    follower = new FeedFollower(this::connect, replica, Clock.systemUTC());
    following = threads.newThread(follower);
    following.setName("putokaz-feed");
    following.start();
  }

  private Connection connect() throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(settings.databaseUrl());
    source.setUser(settings.databaseUser());
    settings.databasePassword().ifPresent(source::setPassword);
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setSocketTimeout(SILENCE_SECONDS);
    source.setTcpKeepAlive(true);
    source.setApplicationName("putokaz-portal");
    return source.getConnection();
  }

  /** The replica, from which everything is read. */
  public Replica replica() {
    return replica;
  }

  /** When the replica was known to be complete the last time; {@link Instant#MIN} for never. */
  public Instant lastComplete() {
    return follower.lastComplete();
  }

  @PreDestroy
  void stop() {
    follower.close();
    try {
      following.join(END.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    replica.close();
  }
}
