package rs.putokaz.admin.security;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.session.LiveSession;

/** The session of this request, as {@link SessionGate} found it. */
@RequestScoped
public class CurrentSession {

  private SignInStep step = SignInStep.OUTSIDE;
  private LiveSession live;

  void enter(LiveSession found, SignInStep reached) {
    live = found;
    step = reached;
  }

  /** How far its person has come. */
  public SignInStep step() {
    return step;
  }

  /** Its key; empty when nobody is signed in. */
  public Optional<UUID> id() {
    return Optional.ofNullable(live).map(known -> known.session().id());
  }

  /** Its person, also before the second factor was shown; empty when nobody is signed in. */
  public Optional<Person> person() {
    return Optional.ofNullable(live).map(LiveSession::person);
  }

  /** When it ends unless it is used; empty when nobody is signed in. */
  public Optional<Instant> endsAt() {
    return Optional.ofNullable(live).map(LiveSession::endsAt);
  }
}
