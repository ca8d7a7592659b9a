package rs.putokaz.desk.exchange;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import rs.putokaz.desk.media.intake.Intake;
import rs.putokaz.desk.media.intake.MediaLimits;
import rs.putokaz.desk.media.intake.VirusScanner;
import rs.putokaz.desk.publishing.PublishingException;
import rs.putokaz.desk.topic.TopicTree;

/**
 * Imports files of the exchange format (docs/exchange-format.md). A run reads all files and reports
 * everything that is wrong; only when nothing is, it reads them again, stores, approves and
 * publishes, in one transaction: all of it is seen, or nothing. Memory does not grow with the
 * texts.
 */
public final class Importer {

  private final EntityManagerFactory factory;
  private final Clock clock = Clock.systemUTC();

  /** An importer into those tables. */
  public Importer(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /**
   * Imports files, in this order.
   *
   * @return what was done, or why nothing was
   * @throws ImportFailedException when the database refuses good lines, or a file changed meanwhile
   */
  public ImportReport run(List<Path> files, ImportOptions options, ProgressListener listener) {
    try (EntityManager entities = factory.createEntityManager()) {
      EntityTransaction transaction = entities.getTransaction();
      transaction.begin();
      try {
        Intake intake = new Intake(MediaLimits.USUAL, VirusScanner.NONE);
        ImportReport report = run(entities, clock, intake, files, options, listener);
        transaction.commit();
        return report;
      } finally {
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    } catch (PersistenceException e) {
      throw new ImportFailedException("nothing was stored: " + rootMessage(e), e);
    }
  }

  /**
   * The same in a transaction of the caller, who has to roll it back when this throws.
   *
   * @throws ImportFailedException when the database refuses good lines, or a file changed meanwhile
   */
  static ImportReport run(
      EntityManager entities,
      Clock clock,
      Intake intake,
      List<Path> files,
      ImportOptions options,
      ProgressListener listener) {
    try {
      RecordingTransfer recordings = new RecordingTransfer(entities, intake);
      return walk(entities, clock, recordings, files, options, listener);
    } catch (PersistenceException | PublishingException e) {
      throw new ImportFailedException("nothing was stored: " + rootMessage(e), e);
    }
  }

  private static ImportReport walk(
      EntityManager entities,
      Clock clock,
      RecordingTransfer recordings,
      List<Path> files,
      ImportOptions options,
      ProgressListener listener) {
    KnownItems known = KnownItems.of(entities);
    Inspection inspection = new Inspection(known, recordings, options.createTopics());
    FileWalk walk = new FileWalk(files, listener);
    walk.check(inspection);
    inspection.finish();
    if (inspection.movesTopics()) {
      if (!options.dryRun()) {
        TopicTree.lock(entities);
      }
      inspection.judgeTree(TopicTree.parents(entities));
    }
    List<String> names = files.stream().map(Path::toString).toList();
    ItemStore store = new ItemStore(entities, known, recordings, clock.instant());
    if (inspection.problems(names).isEmpty() && !options.dryRun()) {
      inspection.missingTopics().forEach(store::createTopic);
      walk.storeTopics(inspection, store);
      // Articles refer to topics by a foreign key, so every topic is written before them.
      store.write();
      walk.storeOthers(inspection, store);
      store.write();
      walk.storeRecordings(inspection, store);
      store.finish();
    }
    return new ImportReport(
        known.itemsRead(),
        inspection.editions(),
        store.published(),
        store.unchanged(),
        inspection.recordings(),
        inspection.problems(names));
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
  }
}
