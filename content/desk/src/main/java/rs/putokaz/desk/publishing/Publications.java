package rs.putokaz.desk.publishing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import rs.putokaz.published.document.ItemKey;

/** The tables of schema {@code published}, in plain JDBC on the connection of the transaction. */
final class Publications {

  /** "puto" in ASCII; one lock for the whole log of changes. */
  private static final long CHANGE_LOG = 0x7075746fL;

  private static final String FIND =
      "select item, document, visible_from, visible_until from published.publication"
          + " where item = any(?)";
  private static final String STORE =
      "insert into published.publication (item, type, slug, document, visible_from, visible_until)"
          + " values (?, ?, ?, ?, ?, ?)"
          + " on conflict (item) do update set type = excluded.type, slug = excluded.slug,"
          + " document = excluded.document, visible_from = excluded.visible_from,"
          + " visible_until = excluded.visible_until";

  private final Connection connection;

  Publications(Connection connection) {
    this.connection = connection;
  }

  /** What readers have of an item. */
  record Published(byte[] document, Visibility visibility) {}

  /** An item as it shall be published. */
  record Publication(UUID item, ItemKey key, byte[] document, Visibility visibility) {}

  Map<UUID, Published> find(Collection<UUID> items) throws SQLException {
    Map<UUID, Published> found = new HashMap<>();
    try (PreparedStatement query = connection.prepareStatement(FIND)) {
      query.setArray(1, connection.createArrayOf("uuid", items.toArray()));
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found.put(
              row.getObject(1, UUID.class),
              new Published(row.getBytes(2), new Visibility(instant(row, 3), instant(row, 4))));
        }
      }
    }
    return found;
  }

  void store(Collection<Publication> publications) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(STORE)) {
      for (Publication publication : publications) {
        insert.setObject(1, publication.item());
        insert.setString(2, publication.key().type().word());
        insert.setString(3, publication.key().slug());
        insert.setBytes(4, publication.document());
        moment(insert, 5, publication.visibility().from());
        moment(insert, 6, publication.visibility().until());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  boolean delete(UUID item) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from published.publication where item = ?")) {
      delete.setObject(1, item);
      return delete.executeUpdate() > 0;
    }
  }

  /**
   * Appends to the log. A node reads "what came after number n", so a number may never become
   * visible after a higher one. Numbers are given at the insert and seen at the commit; the lock,
   * kept until the commit, makes both happen in the same order.
   */
  void logChanges(Collection<UUID> items) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
      lock.setLong(1, CHANGE_LOG);
      lock.execute();
    }
    try (PreparedStatement insert =
        connection.prepareStatement("insert into published.change (item) select unnest(?)")) {
      insert.setArray(1, connection.createArrayOf("uuid", items.toArray()));
      insert.executeUpdate();
    }
  }

  /** The driver reads infinity as the ends of OffsetDateTime. */
  private static Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    if (moment.equals(OffsetDateTime.MIN)) {
      return Instant.MIN;
    }
    return moment.equals(OffsetDateTime.MAX) ? Instant.MAX : moment.toInstant();
  }

  private static void moment(PreparedStatement insert, int column, Instant moment)
      throws SQLException {
    OffsetDateTime value;
    if (moment.equals(Instant.MIN)) {
      value = OffsetDateTime.MIN;
    } else {
      value = moment.equals(Instant.MAX) ? OffsetDateTime.MAX : moment.atOffset(ZoneOffset.UTC);
    }
    insert.setObject(column, value, Types.TIMESTAMP_WITH_TIMEZONE);
  }
}
