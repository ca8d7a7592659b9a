package rs.putokaz.admin.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.task.Inbox;

/** The number at the inbox in the head of every screen. */
@Named("waiting")
@RequestScoped
public class WaitingBean {

  @Inject Inbox inbox;
  @Inject Actor actor;

  private Integer unread;

  /** Whether the person has an inbox. */
  public boolean isShown() {
    return actor.may(Permission.READ_DESK);
  }

  /** How many things are not read yet. */
  public int getUnread() {
    if (unread == null) {
      unread = inbox.unread();
    }
    return unread;
  }
}
