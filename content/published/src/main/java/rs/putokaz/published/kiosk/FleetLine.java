package rs.putokaz.published.kiosk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.feed.ConnectionSource;

/**
 * The line of a node to the database for all its screens: each second it looks which screens and
 * commands are new, and every five it hands on what screens have told meanwhile. While the database
 * is away the last beat of each screen waits, and results up to {@link #MOST_WAITING}. {@link #run}
 * ends after {@link #close}; the other methods are for all threads and never wait.
 */
public final class FleetLine implements Runnable, AutoCloseable {

  /** Most results of commands that wait for the database; the oldest go. */
  static final int MOST_WAITING = 10_000;

  private static final Logger LOG = Logger.getLogger(FleetLine.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int BEATS_EVERY = 5;
  private static final int ALL_EVERY = 300;

  private static final String COLUMNS =
      "select id, centre, name, public_key, token_hash, token_since, former_hash, former_until,"
          + " settings, settings_no, revoked_at from published.kiosk";

  /** Changes become visible at their commit, in another order than they were made. */
  private static final String CHANGED =
      COLUMNS + " where changed_at > now() - interval '30 seconds'";

  private final ConnectionSource connections;
  private final Devices devices;
  private final Runnable news;
  private final Map<UUID, ObjectNode> beats = new HashMap<>();
  private final List<ObjectNode> results = new ArrayList<>();
  private final List<ObjectNode> seen = new ArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile Map<UUID, List<OpenCommand>> commands = Map.of();
  private Connection connection;
  private int turn;

  /**
   * A line that does nothing until {@link #run}.
   *
   * @param connections of the portal's role
   * @param news called each second, after the look
   */
  public FleetLine(ConnectionSource connections, Devices devices, Runnable news) {
    this.connections = connections;
    this.devices = devices;
    this.news = news;
  }

  /** Notes a beat; a later one of the same screen takes its place. */
  public void note(Beat beat) {
    synchronized (beats) {
      beats.put(UUID.fromString(beat.row().path("kiosk").asText()), beat.row());
      add(beat.results(), results);
      add(beat.seen(), seen);
    }
  }

  private static void add(List<ObjectNode> fresh, List<ObjectNode> waiting) {
    waiting.addAll(fresh);
    if (waiting.size() > MOST_WAITING) {
      waiting.subList(0, waiting.size() - MOST_WAITING).clear();
    }
  }

  /** What a screen is to do. */
  public List<OpenCommand> commands(UUID kiosk) {
    return commands.getOrDefault(kiosk, List.of());
  }

  /** Looks at once whether a screen is known, because it has just been taken in. */
  public void look(UUID kiosk) throws SQLException {
    try (Connection own = connections.open();
        PreparedStatement query = own.prepareStatement(COLUMNS + " where id = ?")) {
      query.setObject(1, kiosk);
      devices.change(read(query));
    }
  }

  @Override
  public void run() {
    try {
      do {
        try {
          turn();
        } catch (SQLException away) {
          LOG.log(Level.FINE, "Kiosks wait for the database: {0}", away.getMessage());
          hangUp();
        } catch (RuntimeException fault) {
          // The outermost edge of this thread, which must not end for good.
          LOG.log(Level.SEVERE, "The line of the kiosks failed; it is tried again", fault);
          hangUp();
        }
        tellNews();
      } while (!closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    hangUp();
  }

  private void tellNews() {
    try {
      news.run();
    } catch (RuntimeException fault) {
      LOG.log(Level.SEVERE, "Screens were not told what is new; it is tried again", fault);
    }
  }

  private void turn() throws SQLException {
    if (connection == null) {
      connection = connections.open();
      turn = 0;
    }
    if (turn % ALL_EVERY == 0) {
      try (PreparedStatement query = connection.prepareStatement(COLUMNS)) {
        devices.replace(read(query));
      }
    } else {
      try (PreparedStatement query = connection.prepareStatement(CHANGED)) {
        devices.change(read(query));
      }
    }
    commands = readCommands();
    if (turn % BEATS_EVERY == 0 || haveNews()) {
      write();
    }
    turn++;
  }

  /** Somebody at the desk waits for those. */
  private boolean haveNews() {
    synchronized (beats) {
      return !results.isEmpty() || !seen.isEmpty();
    }
  }

  private void write() throws SQLException {
    Map<UUID, ObjectNode> told;
    List<ObjectNode> ended;
    List<ObjectNode> received;
    synchronized (beats) {
      told = new HashMap<>(beats);
      ended = new ArrayList<>(results);
      received = new ArrayList<>(seen);
      beats.clear();
      results.clear();
      seen.clear();
    }
    if (told.isEmpty() && ended.isEmpty() && received.isEmpty()) {
      return;
    }
    try {
      hand(told.values(), ended, received);
    } catch (SQLException refused) {
      if (isOfARow(refused)) {
        LOG.log(Level.WARNING, "Kiosks told what cannot be kept; it is left out", refused);
        singly(told.values(), one -> hand(List.of(one), List.of(), List.of()));
        singly(ended, one -> hand(List.of(), List.of(one), List.of()));
        singly(received, one -> hand(List.of(), List.of(), List.of(one)));
        return;
      }
      synchronized (beats) {
        told.forEach(beats::putIfAbsent);
        results.addAll(0, ended);
        seen.addAll(0, received);
      }
      throw refused;
    }
  }

  private interface Handing {
    void hand(ObjectNode row) throws SQLException;
  }

  /** What one screen has told must not silence the others. */
  private static void singly(Collection<ObjectNode> rows, Handing handing) throws SQLException {
    for (ObjectNode row : rows) {
      try {
        handing.hand(row);
      } catch (SQLException refused) {
        if (!isOfARow(refused)) {
          throw refused;
        }
        LOG.log(Level.WARNING, "Left out: {0}", refused.getMessage());
      }
    }
  }

  /** Data exceptions and broken constraints, by their SQLSTATE. */
  private static boolean isOfARow(SQLException refused) {
    String state = refused.getSQLState();
    return state != null && (state.startsWith("22") || state.startsWith("23"));
  }

  private void hand(
      Collection<ObjectNode> told, Collection<ObjectNode> ended, Collection<ObjectNode> received)
      throws SQLException {
    try (PreparedStatement call =
        connection.prepareStatement("select published.take_beats(?::jsonb, ?::jsonb, ?::jsonb)")) {
      call.setString(1, json(told));
      call.setString(2, json(ended));
      call.setString(3, json(received));
      call.execute();
    }
  }

  private static String json(Iterable<ObjectNode> rows) {
    ArrayNode list = ItemJson.mapper().createArrayNode();
    rows.forEach(list::add);
    return list.toString();
  }

  private Map<UUID, List<OpenCommand>> readCommands() throws SQLException {
    Map<UUID, List<OpenCommand>> open = new HashMap<>();
    try (PreparedStatement query =
            connection.prepareStatement(
                "select id, kiosk, name, args, expires_at from published.kiosk_command"
                    + " order by expires_at, id");
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        UUID kiosk = row.getObject("kiosk", UUID.class);
        open.computeIfAbsent(kiosk, id -> new ArrayList<>())
            .add(
                new OpenCommand(
                    row.getObject("id", UUID.class),
                    kiosk,
                    row.getString("name"),
                    row.getString("args"),
                    moment(row, "expires_at")));
      }
    }
    return open;
  }

  private static List<Device> read(PreparedStatement query) throws SQLException {
    List<Device> found = new ArrayList<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        found.add(
            new Device(
                row.getObject("id", UUID.class),
                row.getString("centre"),
                row.getString("name"),
                row.getString("public_key"),
                text(row, "token_hash"),
                moment(row, "token_since"),
                text(row, "former_hash"),
                moment(row, "former_until"),
                row.getString("settings"),
                row.getLong("settings_no"),
                row.getObject("revoked_at") != null));
      }
    }
    return found;
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private void hangUp() {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException gone) {
        LOG.log(Level.FINE, "It was gone already", gone);
      }
      connection = null;
    }
  }

  @Override
  public void close() {
    closing.countDown();
  }
}
