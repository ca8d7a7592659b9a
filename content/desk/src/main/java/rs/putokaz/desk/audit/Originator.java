package rs.putokaz.desk.audit;

import java.util.Optional;
import java.util.UUID;

/** Whose doing an entry of the log records. */
public interface Originator {

  /** The person who is signed in; empty before signing in and for the system itself. */
  Optional<UUID> person();

  /** IP address that the request came from; empty when there is none. */
  String origin();

  /** That person at that address. */
  static Originator of(Optional<UUID> person, String origin) {
    record Known(Optional<UUID> person, String origin) implements Originator {}
    return new Known(person, origin);
  }
}
