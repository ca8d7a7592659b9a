package rs.putokaz.published.kiosk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import rs.putokaz.published.feed.ConnectionSource;

/** Hands on what screens tell besides their beats. Each call is a transaction. For all threads. */
public final class KioskReports {

  private static final String KIOSK = "kiosk";

  private final ConnectionSource connections;

  /**
   * An alarm that staff raised on a screen, for that screen.
   *
   * @param phrase word of the kind
   * @param place word of the place; may be empty
   * @param expires when it ended or will end
   */
  public record LocalAlarm(
      UUID id, String phrase, String place, boolean drill, Instant raisedAt, Instant expires) {}

  /**
   * How often a page was opened on a screen in an hour.
   *
   * @param centre its slug; empty for pages on private matters
   */
  public record Opening(String page, String language, Instant hour, String centre, long count) {}

  /** Reports into that database. */
  public KioskReports(ConnectionSource connections) {
    this.connections = connections;
  }

  /**
   * A picture of a screen.
   *
   * @param command the id of the command that asked for it
   * @return whether somebody waits for it
   * @throws SQLException when the database is away
   */
  public boolean shot(Device device, UUID command, byte[] picture) throws SQLException {
    try (Connection connection = connections.open();
        PreparedStatement call =
            connection.prepareStatement("select published.take_shot(?, ?, ?)")) {
      call.setObject(1, device.id());
      call.setObject(2, command);
      call.setBytes(3, picture);
      try (ResultSet row = call.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  /**
   * An alarm that was raised on a screen, or has ended there.
   *
   * @return true
   * @throws SQLException when the database is away
   */
  public boolean alarm(Device device, LocalAlarm alarm) throws SQLException {
    try (Connection connection = connections.open();
        PreparedStatement call =
            connection.prepareStatement("select published.take_kiosk_alarm(?, ?, ?, ?, ?, ?, ?)")) {
      call.setObject(1, device.id());
      call.setObject(2, alarm.id());
      call.setString(3, alarm.phrase());
      call.setString(4, alarm.place());
      call.setBoolean(5, alarm.drill());
      call.setObject(6, alarm.raisedAt().atOffset(ZoneOffset.UTC));
      call.setObject(7, alarm.expires().atOffset(ZoneOffset.UTC));
      call.execute();
      return true;
    }
  }

  /**
   * A batch of counts; the database takes each once.
   *
   * @return true
   * @throws SQLException when the database is away
   */
  public boolean counts(UUID batch, List<Opening> openings) throws SQLException {
    try (Connection connection = connections.open();
        PreparedStatement call =
            connection.prepareStatement(
                "select published.note_counts(?, ?, ?, ?::timestamptz[], ?, ?, ?)")) {
      call.setObject(1, batch);
      column(connection, call, 2, openings.stream().map(Opening::page));
      column(connection, call, 3, openings.stream().map(Opening::language));
      column(connection, call, 4, openings.stream().map(one -> one.hour().toString()));
      column(connection, call, 5, openings.stream().map(one -> KIOSK));
      column(connection, call, 6, openings.stream().map(Opening::centre));
      call.setArray(
          7, connection.createArrayOf("bigint", openings.stream().map(Opening::count).toArray()));
      call.execute();
      return true;
    }
  }

  private static void column(
      Connection connection, PreparedStatement call, int at, Stream<String> values)
      throws SQLException {
    call.setArray(at, connection.createArrayOf("text", values.toArray()));
  }
}
