package rs.putokaz.desk.publishing;

import java.sql.Array;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import rs.putokaz.desk.edition.DraftEdition;
import rs.putokaz.published.document.ItemKey;

/**
 * Publications and which versions are in them, in plain JDBC on the connection of the transaction.
 */
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
  private static final String NOTE =
      "update desk.edition e set published_no = n.no"
          + " from unnest(?, ?, ?) as n (item, language, no)"
          + " where e.item = n.item and e.language = n.language"
          + " and e.published_no is distinct from n.no";

  private final Connection connection;

  Publications(Connection connection) {
    this.connection = connection;
  }

  /** What readers have of an item. */
  record Published(byte[] document, Visibility visibility) {}

  /** An item as it shall be published. */
  record Publication(UUID item, ItemKey key, byte[] document, Visibility visibility) {}

  /** When readers see an item; empty when it is not published. */
  Optional<Visibility> visibility(UUID item) throws SQLException {
    return Optional.ofNullable(find(List.of(item)).get(item)).map(Published::visibility);
  }

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

  /** Notes which versions readers have now; it is no change to the texts. */
  void note(List<DraftEdition> editions) throws SQLException {
    if (editions.isEmpty()) {
      return;
    }
    try (PreparedStatement update = connection.prepareStatement(NOTE)) {
      update.setArray(1, array("uuid", editions, DraftEdition::item));
      update.setArray(2, array("text", editions, DraftEdition::language));
      update.setArray(3, array("int", editions, DraftEdition::approvedNo));
      update.executeUpdate();
    }
  }

  private Array array(String type, List<DraftEdition> editions, Function<DraftEdition, ?> value)
      throws SQLException {
    return connection.createArrayOf(type, editions.stream().map(value).toArray());
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
