package rs.putokaz.desk.translation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.DeskDatabase;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.desk.TestLines;
import rs.putokaz.desk.article.ArticleSheet;
import rs.putokaz.desk.article.ArticleWork;
import rs.putokaz.desk.article.EditionSheet;
import rs.putokaz.desk.article.TestArticleWork;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Role;
import rs.putokaz.desk.person.TestActor;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;

/** A test with an article that has every kind of mark-up, and a part of its Persian translation. */
abstract class TranslationCase {

  static final UUID SOMEBODY = UUID.fromString("00000000-0000-0000-0000-00000000000a");
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T10:11:12.123456Z"), ZoneOffset.UTC);

  static final String DOCTOR =
      """
      {"type":"article","slug":"doctor","sourceLanguage":"en","editions":{\
      "en":{"title":"Doctor & <nurse>","summary":"Care is <strong>free</strong>.","blocks":[\
      {"id":"b1","kind":"heading","text":"Where"},\
      {"id":"b2","kind":"paragraph","text":"Call <a href=\\"tel:194\\">194</a> or\
       <a href=\\"info:centres\\">a <em>centre</em></a>.<br/>Ask for <term ref=\\"triage\\">triage\
      </term> at <fact ref=\\"clinic\\"/> &amp; wait."},\
      {"id":"b3","kind":"steps","items":["Take <strong>papers</strong>","Go & ask"]},\
      {"id":"b4","kind":"image","media":"door"}]},\
      "fa":{"title":"پزشک","summary":"مراقبت <strong>رایگان</strong> است.","blocks":[\
      {"id":"b1","kind":"heading","text":"کجا"},\
      {"id":"b3","kind":"steps","items":["<strong>مدارک</strong> را بردارید","بپرسید"]}]}}}""";

  @TempDir Path folder;

  final TestDatabase database = TestDatabase.create();
  final EntityManagerFactory factory = database.entities();

  /** What a person works with. */
  record Desk(EntityManager entities, Actor actor, AuditLog log, ArticleWork articles) {}

  @BeforeEach
  void begin() {
    imports(
        """
        {"type":"article","slug":"empty","sourceLanguage":"en","editions":{"en":{"title":"Empty"}}}""",
        DOCTOR);
  }

  @AfterEach
  void close() {
    factory.close();
  }

  void imports(String... lines) {
    try (DeskDatabase desk = database.desk()) {
      TestLines.run(desk, TestLines.file(folder, "import.jsonl", lines));
    }
  }

  <T> T as(Grant grant, Function<Desk, T> doing) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      try {
        Actor actor = TestActor.of(SOMEBODY, grant);
        AuditLog log = new AuditLog(entities, actor, CLOCK);
        ArticleWork articles = TestArticleWork.of(entities, actor, CLOCK);
        T result = doing.apply(new Desk(entities, actor, log, articles));
        entities.getTransaction().commit();
        return result;
      } finally {
        if (entities.getTransaction().isActive()) {
          entities.getTransaction().rollback();
        }
      }
    }
  }

  <T> T asEditor(Function<Desk, T> doing) {
    return as(Grant.of(Role.EDITOR), doing);
  }

  ArticleSheet open(String slug) {
    return asEditor(desk -> desk.articles().open(slug));
  }

  EditionSheet edition(String language) {
    return open("doctor").editions().get(language);
  }

  /** Saves another text in a block of the doctor. */
  void change(String language, String block, String text) {
    EditionSheet present = edition(language);
    Edition changed =
        new Edition(
            present.text().title(),
            present.text().summary(),
            present.text().blocks().stream()
                .map(
                    one ->
                        one.id().equals(block)
                            ? new Block(
                                one.id(),
                                one.kind(),
                                one.title(),
                                text,
                                one.items(),
                                one.sourceHash(),
                                one.attributes())
                            : one)
                .toList());
    asEditor(desk -> desk.articles().save("doctor", language, changed, present.version()));
  }

  Block block(String language, String id) {
    return edition(language).text().blocks().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
