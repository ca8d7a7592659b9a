package rs.putokaz.desk.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.media.intake.Intake;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;

/**
 * Import and export for the person who acts: what the command line does, for those who may, and
 * recorded.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.EXCHANGE)
public class ExchangeWork {

  private final EntityManager entities;
  private final ExportReading reading;
  private final Intake intake;
  private final AuditLog log;
  private final Clock clock;

  /** Exchange with those tables. */
  @Inject
  public ExchangeWork(
      EntityManager entities, ExportReading reading, Intake intake, AuditLog log, Clock clock) {
    this.entities = entities;
    this.reading = reading;
    this.intake = intake;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected ExchangeWork() {
    this(null, null, null, null, null);
  }

  /** Says what is in a file and what is wrong with it. Nothing is stored. */
  public ImportReport check(Path file, boolean createTopics) {
    return Importer.run(
        entities,
        clock,
        intake,
        List.of(file),
        new ImportOptions(createTopics, true),
        (stage, n, of) -> {});
  }

  /**
   * Stores a file, approves what it brings and publishes it, unless something is wrong with it.
   *
   * @throws ImportFailedException when the database refuses good lines
   */
  public ImportReport store(Path file, boolean createTopics) {
    ImportOptions options = new ImportOptions(createTopics, false);
    ImportReport report =
        Importer.run(entities, clock, intake, List.of(file), options, (stage, n, of) -> {});
    if (report.good()) {
      log.append(
          "exchange.imported", "", told(report.items(), report.editions(), report.recordings()));
    }
    return report;
  }

  private static String told(int items, int editions, int recordings) {
    return items + " " + editions + (recordings == 0 ? "" : " " + recordings);
  }

  /**
   * Writes all items into a file, drafts too.
   *
   * @throws IOException when it cannot be written
   */
  public ExportReport export(Path file) throws IOException {
    ExportReport report = reading.write(file);
    log.append(
        "exchange.exported", "", told(report.items(), report.editions(), report.recordings()));
    return report;
  }
}
