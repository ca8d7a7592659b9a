package rs.putokaz.admin.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import rs.putokaz.desk.person.Person;

/** Tells a page whose session it has and for how long. */
@Named("watch")
@RequestScoped
public class WatchBean {

  @Inject CurrentSession current;
  @Inject Clock clock;

  /** Key under which the browser keeps what the person types; empty when nobody is signed in. */
  public String getPerson() {
    return current.person().map(Person::id).map(Object::toString).orElse("");
  }

  /** Seconds until the session ends unless it is used. */
  public long getSeconds() {
    return current
        .endsAt()
        .map(end -> Duration.between(clock.instant(), end).toSeconds())
        .orElse(0L);
  }
}
