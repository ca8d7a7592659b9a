package rs.putokaz.desk.publishing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import rs.putokaz.desk.DeskDatabase;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.desk.TestLines;
import rs.putokaz.published.document.ItemType;

/** An editor at work on a test's database: writes articles, publishes and withdraws them. */
final class TestEditor implements AutoCloseable {

  private final TestDatabase database;
  private final Path folder;
  private final EntityManagerFactory factory;

  TestEditor(TestDatabase database, Path folder) {
    this.database = database;
    this.folder = folder;
    this.factory = database.entities();
  }

  /** Writes articles whose titles are their slugs, and publishes them for ever. */
  void publishes(String... slugs) {
    String[] lines = new String[slugs.length];
    for (int i = 0; i < slugs.length; i++) {
      lines[i] = line(slugs[i], slugs[i]);
    }
    takesOver(lines);
  }

  /** Gives an article another title and publishes it. */
  void retitles(String slug, String title) {
    takesOver(line(slug, title));
  }

  /** Publishes an article to be seen between two moments. */
  void publishes(String slug, Visibility visibility) {
    inTransaction(
        entities -> {
          Publisher publisher = new Publisher(entities);
          publisher.publish(draft(entities, slug), visibility);
          publisher.announce();
        });
  }

  /** Takes an article away from readers. */
  void withdraws(String slug) {
    inTransaction(
        entities -> {
          Publisher publisher = new Publisher(entities);
          publisher.withdraw(draft(entities, slug).item().id());
          publisher.announce();
        });
  }

  /** Gives an article another slug and publishes it under that one. */
  void renames(String slug, String newSlug) {
    database.execute(
        "putokaz_desk",
        "update desk.article set slug = '" + newSlug + "' where slug = '" + slug + "'");
    publishes(newSlug, Visibility.ALWAYS);
  }

  void inTransaction(Consumer<EntityManager> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      work.accept(entities);
      entities.getTransaction().commit();
    }
  }

  static Draft draft(EntityManager entities, String slug) {
    return new Drafts(entities).find(ItemType.ARTICLE, List.of(slug)).get(slug);
  }

  private void takesOver(String... lines) {
    try (DeskDatabase desk = database.desk()) {
      TestLines.run(desk, TestLines.file(folder, "editor.jsonl", lines));
    }
  }

  private static String line(String slug, String title) {
    return "{\"type\":\"article\",\"slug\":\"%s\",\"editions\":{\"en\":{\"title\":\"%s\"}}}"
        .formatted(slug, title);
  }

  @Override
  public void close() {
    factory.close();
  }
}
