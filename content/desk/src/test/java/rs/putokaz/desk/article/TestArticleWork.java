package rs.putokaz.desk.article;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.mail.MailSettings;
import rs.putokaz.desk.mail.Outbox;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.task.Comments;
import rs.putokaz.desk.task.Notifier;
import rs.putokaz.desk.task.ReviewCalls;
import rs.putokaz.desk.task.Tasks;

/** Work with articles as the container puts it together, where no mail goes out. */
public final class TestArticleWork {

  private TestArticleWork() {}

  /** What that person does. */
  public static ArticleWork of(EntityManager entities, Actor worker, Clock clock) {
    return new ArticleWork(
        new ArticleDesk(entities, clock),
        worker,
        new AuditLog(entities, worker, clock),
        calls(entities, worker, clock));
  }

  private static ReviewCalls calls(EntityManager entities, Actor worker, Clock clock) {
    MailSettings noMail = MailSettings.none("http://localhost:8080");
    Notifier notifier = new Notifier(entities, new Outbox(entities, clock), noMail, clock);
    Comments comments =
        new Comments(entities, worker, new AuditLog(entities, worker, clock), notifier, clock);
    Tasks tasks = new Tasks(entities, comments, worker, clock);
    return new ReviewCalls(entities, notifier, tasks, worker);
  }
}
