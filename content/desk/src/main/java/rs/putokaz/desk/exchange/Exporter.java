package rs.putokaz.desk.exchange;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import rs.putokaz.desk.publishing.Draft;
import rs.putokaz.desk.publishing.Drafts;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.ItemType;

/**
 * Exports all items in the exchange format, as of one moment. The same items always give the same
 * bytes: first the tree of topics from the top, then facts, centres and articles by slug, and at
 * last the recordings of the articles.
 */
public final class Exporter {

  private static final int MOST_ITEMS = 100;

  private final EntityManagerFactory factory;

  /** An exporter of those tables. */
  public Exporter(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /**
   * Writes the file; one that was there is replaced when the new one is complete.
   *
   * @throws IOException when it cannot be written
   */
  public ExportReport run(Path file) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try (EntityManager entities = factory.createEntityManager()) {
      EntityTransaction transaction = entities.getTransaction();
      transaction.begin();
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        readOneMoment(entities);
        ExportReport report = write(entities, out);
        out.close();
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        return report;
      } finally {
        transaction.rollback();
      }
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Lets the transaction see what was there when it began; it must not have asked before. */
  static void readOneMoment(EntityManager entities) {
    entities
        .createNativeQuery("set transaction isolation level repeatable read, read only")
        .executeUpdate();
  }

  /**
   * Writes all items as the transaction of the caller sees them.
   *
   * @throws IOException when it cannot be written
   */
  static ExportReport write(EntityManager entities, OutputStream out) throws IOException {
    Drafts drafts = new Drafts(entities);
    int items = 0;
    int editions = 0;
    for (ItemType type :
        List.of(ItemType.TOPIC, ItemType.FACT, ItemType.CENTRE, ItemType.ARTICLE)) {
      List<String> slugs = order(type, entities, drafts);
      for (int from = 0; from < slugs.size(); from += MOST_ITEMS) {
        List<String> some = slugs.subList(from, Math.min(slugs.size(), from + MOST_ITEMS));
        Map<String, Draft> found = drafts.find(type, some);
        for (String slug : some) {
          Draft draft = found.get(slug);
          if (draft.languages() > 0) {
            Item document = draft.document();
            out.write(ItemJson.write(document));
            out.write('\n');
            items++;
            editions += document.editions().size();
          }
        }
        entities.clear();
      }
    }
    int recordings = new RecordingTransfer(entities).write(out);
    return new ExportReport(items, editions, recordings);
  }

  /** Sorted here and not in the database, whose order of letters differs between machines. */
  private static List<String> order(ItemType type, EntityManager entities, Drafts drafts) {
    if (type == ItemType.TOPIC) {
      return TopicOrder.of(entities);
    }
    List<String> slugs = new ArrayList<>(drafts.slugs(type));
    Collections.sort(slugs);
    return slugs;
  }
}
