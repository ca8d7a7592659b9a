package rs.putokaz.admin.mail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.desk.mail.MailDesk;
import rs.putokaz.desk.mail.MailRow;

/** The outbox, a page at a time. */
@Named("mail")
@ViewScoped
public class MailBean implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int SIZE = 50;

  @Inject MailDesk desk;
  @Inject Notices notices;

  private int page;

  /** Whether there is a server to send by. */
  public boolean isConfigured() {
    return desk.isConfigured();
  }

  /** The letters of this page, the newest first. */
  public List<MailRow> getRows() {
    return desk.list(page * SIZE, SIZE);
  }

  /** How many letters there are on all pages. */
  public int getCount() {
    return desk.count();
  }

  /** Whether there is a page with newer letters. */
  public boolean isNewer() {
    return page > 0;
  }

  /** Whether there is a page with older letters. */
  public boolean isOlder() {
    return (page + 1) * SIZE < desk.count();
  }

  /** Turns pages. */
  public void turn(int by) {
    page = Math.max(0, page + by);
  }

  /** Lets a letter be offered anew. */
  public void sendAgain(UUID id) {
    desk.sendAgain(id);
    notices.done("mail.again.done", Map.of());
  }
}
