package rs.putokaz.admin.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.desk.task.CommentException;
import rs.putokaz.desk.task.Comments;
import rs.putokaz.desk.task.Inbox;
import rs.putokaz.desk.task.InboxEntry;
import rs.putokaz.desk.task.TaskRow;
import rs.putokaz.desk.task.Tasks;

/** What waits for the person: tasks, and what others told. */
@Named("inbox")
@ViewScoped
public class InboxBean implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int MOST = 50;

  @Inject Inbox inbox;
  @Inject Tasks tasks;
  @Inject Comments comments;
  @Inject Notices notices;

  private boolean byMail;

  /** Reads the choice. */
  public void load() {
    byMail = inbox.isByMail();
  }

  /** What others told, the newest first. */
  public List<InboxEntry> getEntries() {
    return inbox.list(MOST);
  }

  /** How much of it is not read yet. */
  public int getUnread() {
    return inbox.unread();
  }

  /** Tasks to do, the most urgent first. */
  public List<TaskRow> getTasks() {
    return tasks.mine(false);
  }

  /** Tasks that are done. */
  public List<TaskRow> getDone() {
    return tasks.mine(true);
  }

  /** Notes that something was read. */
  public void read(UUID id) {
    inbox.read(id);
  }

  /** Notes that everything was read. */
  public void readAll() {
    inbox.readAll();
    notices.done("inbox.readAll.done", Map.of());
  }

  /** Ends a task. */
  public void finish(UUID task) {
    attempt(
        () -> {
          comments.resolve(task);
          notices.done("inbox.finished", Map.of());
        });
  }

  /** Takes a task up again. */
  public void resume(UUID task) {
    attempt(
        () -> {
          comments.reopen(task);
          notices.done("inbox.resumed", Map.of());
        });
  }

  private void attempt(Runnable action) {
    try {
      action.run();
    } catch (CommentException refused) {
      notices.fault(refused.messageKey(), Map.of());
    }
  }

  /** Keeps the choice of mail. */
  public void choose() {
    inbox.byMail(byMail);
    notices.done(byMail ? "inbox.mail.on" : "inbox.mail.off", Map.of());
  }

  /** Whether it comes by mail too. */
  public boolean isByMail() {
    return byMail;
  }

  /** Takes the choice. */
  public void setByMail(boolean byMail) {
    this.byMail = byMail;
  }
}
