package rs.putokaz.published.count;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.feed.ConnectionSource;

/**
 * Counts on this node how often pages are opened, by page, language and hour. Every few seconds the
 * counts of the present batch go to a file; a batch is handed to the database under its own name,
 * which takes each once, and its file is deleted then. So a crash loses seconds, and an outage of
 * the database nothing. {@link #run} ends after {@link #close}; {@link #opened} is for all threads
 * and never waits.
 */
public final class PageCounts implements Runnable, AutoCloseable {

  /** Most different cells of a batch; what comes on top of them is not counted. */
  static final int MOST = 5_000;

  private static final Logger LOG = Logger.getLogger(PageCounts.class.getName());
  private static final String TYPE = ".json";
  private static final TypeReference<List<Cell>> CELLS = new TypeReference<>() {};

  private static final String HAND_ON =
      "select published.note_counts(?, ?, ?, ?::timestamptz[], ?, ?, ?)";

  /** How often a page was opened. */
  record Cell(CountedPage page, long count) {}

  /** What is being counted under one name. */
  private static final class Batch {
    private final String name = UUID.randomUUID().toString();
    private final Map<CountedPage, LongAdder> cells = new ConcurrentHashMap<>();
    private long written;

    private List<Cell> content() {
      Map<String, Cell> sorted = new TreeMap<>();
      cells.forEach((page, count) -> sorted.put(page.toString(), new Cell(page, count.sum())));
      return List.copyOf(sorted.values());
    }
  }

  private final Path folder;
  private final ConnectionSource connections;
  private final Duration pause;
  private final Duration sending;
  private final Clock clock;
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile Batch batch = new Batch();
  private Instant sent;

  /**
   * Begins with what an earlier run has left in the folder.
   *
   * @param connections of the portal's role
   * @param pause between two writings of the file
   * @param sending between two handings to the database
   */
  public PageCounts(
      Path folder, ConnectionSource connections, Duration pause, Duration sending, Clock clock) {
    this.folder = folder;
    this.connections = connections;
    this.pause = pause;
    this.sending = sending;
    this.clock = clock;
    this.sent = clock.instant();
  }

  /** A page was opened by somebody. */
  public void opened(String page, String language) {
    Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
    Map<CountedPage, LongAdder> cells = batch.cells;
    CountedPage cell = CountedPage.onPhone(page, language, hour);
    LongAdder count = cells.get(cell);
    if (count == null && cells.size() < MOST) {
      count = cells.computeIfAbsent(cell, any -> new LongAdder());
    }
    if (count != null) {
      count.increment();
    }
  }

  @Override
  public void run() {
    try {
      while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        write();
        if (!clock.instant().isBefore(sent.plus(sending))) {
          handOn();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    write();
  }

  /** Writes the present batch to its file when it has grown. */
  public synchronized void write() {
    write(batch);
  }

  private void write(Batch one) {
    List<Cell> content = one.content();
    long sum = content.stream().mapToLong(Cell::count).sum();
    if (sum == one.written) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path half = folder.resolve(one.name + ".half");
      Files.write(half, ItemJson.mapper().writeValueAsBytes(content));
      Files.move(
          half,
          folder.resolve(one.name + TYPE),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      one.written = sum;
    } catch (IOException full) {
      LOG.log(Level.WARNING, "counts cannot be written: {0}", full.getMessage());
    }
  }

  /** Begins a new batch and hands all others to the database. */
  public synchronized void handOn() {
    sent = clock.instant();
    Batch finished = batch;
    batch = new Batch();
    // Whoever has the old batch in hand in this very moment may count in vain; that is one page.
    write(finished);
    try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.of()) {
      for (Path file : files.filter(one -> one.toString().endsWith(TYPE)).sorted().toList()) {
        handOn(file);
      }
    } catch (IOException | SQLException away) {
      LOG.log(Level.FINE, "counts wait: {0}", away.getMessage());
    }
  }

  private void handOn(Path file) throws IOException, SQLException {
    List<Cell> cells;
    try {
      cells = ItemJson.mapper().readValue(Files.readAllBytes(file), CELLS);
    } catch (JsonProcessingException broken) {
      LOG.log(Level.WARNING, "counts in {0} are no counts and are left out", file.getFileName());
      Files.delete(file);
      return;
    }
    String name = file.getFileName().toString().replace(TYPE, "");
    try (Connection connection = connections.open();
        PreparedStatement call = connection.prepareStatement(HAND_ON)) {
      call.setObject(1, UUID.fromString(name));
      column(connection, call, 2, cells.stream().map(cell -> cell.page().page()));
      column(connection, call, 3, cells.stream().map(cell -> cell.page().language()));
      column(connection, call, 4, cells.stream().map(cell -> cell.page().hour().toString()));
      column(connection, call, 5, cells.stream().map(cell -> cell.page().device()));
      column(connection, call, 6, cells.stream().map(cell -> cell.page().centre()));
      call.setArray(
          7, connection.createArrayOf("bigint", cells.stream().map(Cell::count).toArray()));
      call.execute();
    }
    Files.delete(file);
  }

  private static void column(
      Connection connection, PreparedStatement call, int at, Stream<String> values)
      throws SQLException {
    call.setArray(at, connection.createArrayOf("text", values.toArray()));
  }

  @Override
  public void close() {
    closing.countDown();
  }
}
