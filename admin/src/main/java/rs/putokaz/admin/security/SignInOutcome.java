package rs.putokaz.admin.security;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.SignIn;

/** Carries to the page why a sign-in failed: Jakarta Security tells only that it did. */
@RequestScoped
public class SignInOutcome {

  private SignIn.Result result;

  void of(SignIn.Result answer) {
    result = answer;
  }

  /** Who has just signed in; empty when nobody has. */
  Optional<Person> person() {
    return result instanceof SignIn.SignedIn signedIn
        ? Optional.of(signedIn.person())
        : Optional.empty();
  }

  /** Until when the person is locked out; empty when the address or the password is wrong. */
  Optional<Instant> lockedUntil() {
    return result instanceof SignIn.LockedUntil locked
        ? Optional.of(locked.until())
        : Optional.empty();
  }
}
