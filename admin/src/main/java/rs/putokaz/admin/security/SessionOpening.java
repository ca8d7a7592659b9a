package rs.putokaz.admin.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.session.SessionLimits;
import rs.putokaz.desk.session.Sessions;

/** Ties the session that the desk keeps to the one that the server keeps for a browser. */
@ApplicationScoped
public class SessionOpening {

  private static final String KEY = "putokaz.session";

  /** The server forgets a browser later than the desk does, so that the desk can say why. */
  private static final Duration SPARE = Duration.ofMinutes(10);

  @Inject Sessions sessions;
  @Inject SessionLimits limits;
  @Inject Speech speech;
  @Inject Origin origin;

  /** Begins the session of somebody who has just signed in by this request. */
  public void open(HttpServletRequest request, Person person) {
    String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    UUID id = sessions.begin(person.id(), agent, origin.address()).orElseThrow();
    HttpSession browser = request.getSession(true);
    browser.setAttribute(KEY, id);
    browser.setMaxInactiveInterval((int) limits.idle().plus(SPARE).toSeconds());
    speech.prefer(person.language());
  }

  /** The session that belongs to the browser; empty when none was begun. */
  static Optional<UUID> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(browser -> (UUID) browser.getAttribute(KEY));
  }
}
