package rs.putokaz.published.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * Reads the change feed over one connection of the portal's role. Row-level security hides what is
 * not visible, so a change whose publication cannot be seen means: forget the item. Something that
 * appears at a set time makes no change row; it is found by its {@code visible_from}, which is why
 * the feed wakes at {@link #nextBoundary}.
 */
public final class ChangeFeed implements AutoCloseable {

  private static final int BATCH = 500;

  /** Most bytes of a batch, as they are stored: documents shrink there to about a third. */
  private static final int BATCH_BYTES = 8 * 1024 * 1024;

  private static final String CHANGES =
      """
      select no, item, document, visible_until, rows
      from (
        select c.no, c.item, p.document, p.visible_until, count(*) over () as rows,
          sum(coalesce(pg_column_size(p.document), 0)) over (order by c.no)
            - coalesce(pg_column_size(p.document), 0) as bytes_before
        from (select no, item from published.change where no > ? order by no limit ?) c
        left join published.publication p on p.item = c.item) batch
      where bytes_before < ?
      order by no""";

  private static final String APPEARED =
      """
      select p.item, p.document, p.visible_until from published.publication p
      where p.visible_from > ? and p.visible_from <= ?""";

  private final Connection connection;

  /**
   * Begins to listen.
   *
   * @param connection an open connection of the portal's role; closed with this feed
   */
  public ChangeFeed(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement listen = connection.createStatement()) {
      listen.execute("listen putokaz_change");
    } catch (SQLException deaf) {
      connection.close();
      throw deaf;
    }
  }

  /** The changes after a position, at most some hundred. */
  public FeedBatch read(FeedPosition position) throws SQLException {
    Map<UUID, PublicationChange> changes = new LinkedHashMap<>();
    Instant now = databaseTime();
    long last = position.changeNo();
    int waiting = 0;
    int rows = 0;
    try (PreparedStatement query = connection.prepareStatement(CHANGES)) {
      query.setLong(1, position.changeNo());
      query.setInt(2, BATCH);
      query.setInt(3, BATCH_BYTES);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          rows++;
          waiting = row.getInt("rows");
          last = row.getLong("no");
          put(changes, row);
        }
      }
    }
    boolean complete = rows == waiting && rows < BATCH;
    if (complete) {
      readAppeared(position.boundary(), now, changes);
    }
    FeedPosition next = new FeedPosition(last, complete ? now : position.boundary());
    return new FeedBatch(List.copyOf(changes.values()), next, complete);
  }

  private void readAppeared(Instant after, Instant now, Map<UUID, PublicationChange> changes)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(APPEARED)) {
      query.setObject(1, OffsetDateTime.ofInstant(after, ZoneOffset.UTC));
      query.setObject(2, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          put(changes, row);
        }
      }
    }
  }

  private static void put(Map<UUID, PublicationChange> changes, ResultSet row) throws SQLException {
    UUID item = row.getObject("item", UUID.class);
    byte[] document = row.getBytes("document");
    Optional<PublicationChange.Publication> publication =
        document == null
            ? Optional.empty()
            : Optional.of(
                new PublicationChange.Publication(document, instant(row, "visible_until")));
    changes.put(item, new PublicationChange(item, publication));
  }

  /** When the next publication appears by itself; {@link Instant#MAX} when none is planned. */
  public Instant nextBoundary(Instant after) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select published.next_boundary(?) as boundary")) {
      query.setObject(1, OffsetDateTime.ofInstant(after, ZoneOffset.UTC));
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return instant(row, "boundary");
      }
    }
  }

  /**
   * The greatest change number there is: less than a node's position, it shows that the database is
   * another one.
   */
  public long lastChange() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select coalesce(max(no), 0) from published.change")) {
      row.next();
      return row.getLong(1);
    }
  }

  /**
   * Waits until something is announced or the time is over, whichever comes first.
   *
   * @throws SQLException when the connection is lost
   */
  public void await(Duration atMost) throws SQLException {
    int millis = (int) Math.max(1, Math.min(atMost.toMillis(), Integer.MAX_VALUE));
    connection.unwrap(PGConnection.class).getNotifications(millis);
  }

  private Instant databaseTime() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select now() as now")) {
      row.next();
      return instant(row, "now");
    }
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null || time.equals(OffsetDateTime.MAX) ? Instant.MAX : time.toInstant();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
