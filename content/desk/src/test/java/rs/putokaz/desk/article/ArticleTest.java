package rs.putokaz.desk.article;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.DeskDatabase;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.desk.TestLines;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemJson;

/** A test with the desk of articles, whose calls are transactions as they are in a container. */
abstract class ArticleTest {

  static final UUID AUTHOR = UUID.fromString("00000000-0000-0000-0000-00000000000a");
  static final UUID REVIEWER = UUID.fromString("00000000-0000-0000-0000-00000000000b");
  static final Instant NOW = Instant.parse("2026-11-20T10:11:12.123456Z");

  @TempDir Path folder;

  final TestDatabase database = TestDatabase.create();
  final EntityManagerFactory factory = database.entities();

  @AfterEach
  void close() {
    factory.close();
  }

  /** Stores and publishes lines as an operator does. */
  void imports(String... lines) {
    try (DeskDatabase desk = database.desk()) {
      TestLines.run(desk, TestLines.file(folder, "import.jsonl", lines));
    }
  }

  void desk(Consumer<ArticleDesk> work) {
    ask(
        desk -> {
          work.accept(desk);
          return null;
        });
  }

  <T> T ask(Function<ArticleDesk, T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      try {
        T result = work.apply(new ArticleDesk(entities, Clock.fixed(NOW, ZoneOffset.UTC)));
        entities.getTransaction().commit();
        return result;
      } finally {
        if (entities.getTransaction().isActive()) {
          entities.getTransaction().rollback();
        }
      }
    }
  }

  ArticleSheet open(String slug) {
    return ask(desk -> desk.open(slug));
  }

  EditionSheet edition(String language) {
    return open("doctor").editions().get(language);
  }

  /** Saves the doctor's text over its present version. */
  long save(String language, Edition text) {
    return save(language, text, AUTHOR);
  }

  long save(String language, Edition text, UUID by) {
    EditionSheet present = edition(language);
    long version = present == null ? 0 : present.version();
    return ask(desk -> desk.save("doctor", language, text, version, by));
  }

  void approve(String language) {
    desk(desk -> desk.requestReview("doctor", language, AUTHOR));
    desk(desk -> desk.approve("doctor", language, REVIEWER));
  }

  /** The doctor's document as readers have it. */
  Item read() {
    return ItemJson.read(database.document("article", "doctor").getBytes(StandardCharsets.UTF_8));
  }

  List<String> seen() {
    return database.query("putokaz_portal", "select slug from published.publication order by 1");
  }

  static Edition text(String title, Block... blocks) {
    return new Edition(title, "", List.of(blocks));
  }

  static Block paragraph(String id, String text) {
    return new Block(id, BlockKind.PARAGRAPH, "", text, List.of(), "", Map.of());
  }
}
