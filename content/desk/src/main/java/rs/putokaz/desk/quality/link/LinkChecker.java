package rs.putokaz.desk.quality.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Asks for the addresses of the web that are due. Any number of nodes may do so at the same time:
 * together they ask a host for one thing at a time, and it rests in between.
 */
@ApplicationScoped
public class LinkChecker {

  private final LinkQueue queue;
  private final LinkSettings settings;
  private final LinkProbe probe;

  /** A checker of those links. */
  @Inject
  public LinkChecker(LinkQueue queue, LinkSettings settings) {
    this.queue = queue;
    this.settings = settings;
    this.probe = settings == null ? null : new LinkProbe(settings);
  }

  /** For CDI. */
  protected LinkChecker() {
    this(null, null);
  }

  /**
   * Asks for what may be asked for now. Does nothing when checking is switched off.
   *
   * @return for how many addresses
   */
  public int run() {
    if (!settings.checked()) {
      return 0;
    }
    queue.register();
    int asked = 0;
    Optional<LinkClaim> due = queue.claim();
    while (due.isPresent()) {
      asked++;
      queue.settle(due.get(), probe.ask(due.get().target(), due.get().byGet()));
      due = asked < settings.mostInAMinute() ? queue.claim() : Optional.empty();
    }
    return asked;
  }
}
