package rs.putokaz.desk.translation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import rs.putokaz.desk.DeskDatabase;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.desk.TestLines;
import rs.putokaz.desk.article.ArticleDesk;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.TestActor;
import rs.putokaz.desk.translation.glossary.Glossary;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

/** A desk for tests of translation, each of whose pieces of work is a transaction of its own. */
public final class TranslationDesk implements AutoCloseable {

  public static final UUID AUTHOR = UUID.fromString("00000000-0000-0000-0000-00000000000a");
  public static final UUID REVIEWER = UUID.fromString("00000000-0000-0000-0000-00000000000b");
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T10:11:12Z"), ZoneOffset.UTC);

  public final TestDatabase database = TestDatabase.create();
  private final EntityManagerFactory factory = database.entities();

  /** Runs in a transaction, which is rolled back when the work throws. */
  public <T> T in(Function<EntityManager, T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      try {
        T result = work.apply(entities);
        entities.getTransaction().commit();
        return result;
      } finally {
        if (entities.getTransaction().isActive()) {
          entities.getTransaction().rollback();
        }
      }
    }
  }

  public static Actor worker(Grant... grants) {
    return TestActor.of(AUTHOR, grants);
  }

  public void articles(Consumer<ArticleDesk> work) {
    in(
        entities -> {
          work.accept(new ArticleDesk(entities, CLOCK));
          return null;
        });
  }

  public <T> T glossary(Function<Glossary, T> work) {
    return in(
        entities -> work.apply(new Glossary(entities, new AuditLog(entities, worker(), CLOCK))));
  }

  /** Begins an article in Serbian. */
  public void create(String slug, Block... blocks) {
    articles(desk -> desk.create(slug, "", "sr", "Наслов", AUTHOR));
    save(slug, "sr", "Наслов", blocks);
  }

  /** Saves a text over its present version. */
  public void save(String slug, String language, String title, Block... blocks) {
    articles(
        desk -> {
          var present = desk.open(slug).editions().get(language);
          long version = present == null ? 0 : present.version();
          desk.save(slug, language, new Edition(title, "", List.of(blocks)), version, AUTHOR);
        });
  }

  public void approve(String slug, String language) {
    articles(desk -> desk.requestReview(slug, language, AUTHOR));
    articles(desk -> desk.approve(slug, language, REVIEWER));
  }

  /** Stores and publishes lines as an operator does. */
  public void imports(Path folder, String... lines) {
    try (DeskDatabase desk = database.desk()) {
      TestLines.run(desk, TestLines.file(folder, "import.jsonl", lines));
    }
  }

  public static Block paragraph(String id, String text) {
    return new Block(id, BlockKind.PARAGRAPH, "", text, List.of(), "", Map.of());
  }

  @Override
  public void close() {
    factory.close();
  }
}
