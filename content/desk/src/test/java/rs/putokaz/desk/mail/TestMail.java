package rs.putokaz.desk.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.i18n.language.Languages;

/** The outbox of a database of its own, with a clock that the test moves. */
final class TestMail implements AutoCloseable {

  static final String RECIPIENT = "editor@example.org";

  final TestDatabase database = TestDatabase.create();
  private final EntityManagerFactory factory = database.entities();
  private Instant now = Instant.parse("2026-11-20T10:00:00Z");

  /** Each call is a transaction, as in a container. */
  private final class Queue extends MailQueue {

    @Override
    Optional<Mail> claim() {
      return with(MailQueue::claim);
    }

    @Override
    void sent(Mail mail) {
      with(
          queue -> {
            queue.sent(mail);
            return null;
          });
    }

    @Override
    void failed(Mail mail, MailFailure failure) {
      with(
          queue -> {
            queue.failed(mail, failure);
            return null;
          });
    }

    @Override
    void tidy() {
      with(
          queue -> {
            queue.tidy();
            return null;
          });
    }

    private <T> T with(Function<MailQueue, T> work) {
      return in(entities -> work.apply(new MailQueue(entities, clock())));
    }
  }

  MailQueue queue() {
    return new Queue();
  }

  MailSender sender(int port) {
    return new MailSender(queue(), settings(port));
  }

  static MailSettings settings(int port) {
    return new MailSettings(
        "127.0.0.1",
        port,
        MailSettings.Encryption.NONE,
        "",
        "",
        "desk@info.example",
        "https://info.example/");
  }

  /** Runs in a transaction, which is rolled back when the work throws. */
  <T> T in(Function<EntityManager, T> work) {
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

  void add(Letter letter) {
    in(
        entities -> {
          new Outbox(entities, clock()).add(letter);
          return null;
        });
  }

  void add(MailKind kind, String subject) {
    add(letter(kind, "en", subject, "It waits for you."));
  }

  static Letter letter(MailKind kind, String language, String subject, String words) {
    return new Letter(
        kind,
        RECIPIENT,
        Languages.get(language),
        subject,
        List.of(words),
        "Open",
        "https://info.example/admin/inbox.xhtml");
  }

  List<String> states() {
    return in(
        entities ->
            entities
                .createQuery("select m from Mail m order by m.createdAt, m.subject", Mail.class)
                .getResultStream()
                .map(mail -> mail.state().word() + " " + mail.attempts())
                .toList());
  }

  List<String> failures() {
    return database.query("postgres", "select failure from desk.mail");
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return now;
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
      }
    };
  }

  @Override
  public void close() {
    factory.close();
  }
}
