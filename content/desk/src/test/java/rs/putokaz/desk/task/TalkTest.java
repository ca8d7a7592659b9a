package rs.putokaz.desk.task;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.DeskDatabase;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.desk.TestLines;
import rs.putokaz.desk.article.ArticleDesk;
import rs.putokaz.desk.article.ArticleWork;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.mail.MailSettings;
import rs.putokaz.desk.mail.Outbox;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Grants;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.TestActor;

/** A desk with an article and some people; every call is a transaction of somebody. */
abstract class TalkTest {

  static final Instant NOW = Instant.parse("2026-11-20T10:11:12Z");
  static final UUID AUTHOR = UUID.fromString("00000000-0000-0000-0000-00000000000a");
  static final UUID REVIEWER = UUID.fromString("00000000-0000-0000-0000-00000000000b");
  static final UUID PERSIAN = UUID.fromString("00000000-0000-0000-0000-00000000000c");
  static final UUID GONE = UUID.fromString("00000000-0000-0000-0000-00000000000d");
  static final UUID PARTNER = UUID.fromString("00000000-0000-0000-0000-00000000000e");
  static final UUID EDITOR = UUID.fromString("00000000-0000-0000-0000-00000000000f");
  static final TextPlace PLACE = new TextPlace("doctor", "en", "b1");

  @TempDir Path folder;

  final TestDatabase database = TestDatabase.create();
  private final EntityManagerFactory factory = database.entities();

  /** The services of one transaction. */
  record Services(Comments comments, Tasks tasks, Inbox inbox, ArticleWork articles) {}

  @BeforeEach
  void begin() {
    try (DeskDatabase desk = database.desk()) {
      TestLines.run(
          desk,
          TestLines.file(
              folder,
              "import.jsonl",
              """
              {"type":"article","slug":"doctor","sourceLanguage":"en",\
              "editions":{"en":{"title":"Doctor","blocks":[{"id":"b1","kind":"paragraph","text":"Go."}]}}}\
              """));
    }
    person(AUTHOR, "author", "en", true, "author:");
    person(REVIEWER, "reviewer", "sr", true, "reviewer:en");
    person(PERSIAN, "persian", "en", true, "reviewer:fa");
    person(GONE, "gone", "en", false, "reviewer:en");
    person(PARTNER, "partner", "en", true, "partner:");
    person(EDITOR, "editor", "en", true, "editor:");
  }

  @AfterEach
  void close() {
    factory.close();
  }

  private void person(UUID id, String name, String language, boolean active, String grant) {
    database.execute(
        "postgres",
        "insert into desk.person (id, email, name, language, active) values ('%s', '%s@example.org', '%s', '%s', %s)"
            .formatted(id, name, name, language, active));
    String[] parts = grant.split(":", -1);
    database.execute(
        "postgres",
        "insert into desk.role_grant (person, role, scope) values ('%s', '%s', '%s')"
            .formatted(id, parts[0], parts[1]));
  }

  /** Does something as that person. */
  <T> T as(UUID person, Function<Services, T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      try {
        T result = work.apply(services(entities, person));
        entities.getTransaction().commit();
        return result;
      } finally {
        if (entities.getTransaction().isActive()) {
          entities.getTransaction().rollback();
        }
      }
    }
  }

  private static Services services(EntityManager entities, UUID person) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Grants grants = entities.find(Person.class, person).grants();
    Actor actor = new TestActor(Optional.of(person), grants);
    AuditLog log = new AuditLog(entities, actor, clock);
    Notifier notifier =
        new Notifier(
            entities,
            new Outbox(entities, clock),
            MailSettings.none("https://info.example"),
            clock);
    Comments comments = new Comments(entities, actor, log, notifier, clock);
    Tasks tasks = new Tasks(entities, comments, actor, clock);
    ReviewCalls calls = new ReviewCalls(entities, notifier, tasks, actor);
    return new Services(
        comments,
        tasks,
        new Inbox(entities, actor, log, clock),
        new ArticleWork(new ArticleDesk(entities, clock), actor, log, calls));
  }

  UUID add(UUID by, String text) {
    return as(by, desk -> desk.comments().add(PLACE, text));
  }

  List<CommentThread> threads() {
    return as(AUTHOR, desk -> desk.comments().of("doctor", "en"));
  }

  List<TaskRow> tasks(UUID person, boolean done) {
    return as(person, desk -> desk.tasks().mine(done));
  }

  /** What somebody was told: kind and by whom. */
  List<String> told(UUID person) {
    return as(
        person,
        desk ->
            desk.inbox().list(50).stream()
                .map(one -> one.kind().word() + " by " + one.who())
                .toList());
  }

  List<String> mails() {
    return database.query(
        "postgres", "select recipient || ': ' || subject from desk.mail order by recipient");
  }
}
