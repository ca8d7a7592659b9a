package rs.putokaz.desk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Hands over the letters that are due. Any number of nodes may do so at the same time. A letter is
 * offered again when a sender stops before it could note the end, under the same Message-ID.
 */
@ApplicationScoped
public class MailSender {

  private static final int MOST_AT_ONCE = 200;

  private final MailQueue queue;
  private final MailSettings settings;

  /** A sender for those letters to that server. */
  @Inject
  public MailSender(MailQueue queue, MailSettings settings) {
    this.queue = queue;
    this.settings = settings;
  }

  /** For CDI. */
  protected MailSender() {
    this(null, null);
  }

  /**
   * Offers what is due; ends early when no server is there. Does nothing when none is configured.
   *
   * @return how many letters were taken
   */
  public int run() {
    if (!settings.isConfigured()) {
      return 0;
    }
    queue.tidy();
    SmtpServer server = new SmtpServer(settings);
    int taken = 0;
    for (int i = 0; i < MOST_AT_ONCE; i++) {
      Optional<Mail> due = queue.claim();
      if (due.isEmpty()) {
        break;
      }
      Optional<MailFailure> failure = server.offer(due.get());
      if (failure.isEmpty()) {
        queue.sent(due.get());
        taken++;
        continue;
      }
      queue.failed(due.get(), failure.get());
      if (failure.get().kind() == MailFailure.Kind.AWAY) {
        break;
      }
    }
    return taken;
  }
}
