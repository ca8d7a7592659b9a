package rs.putokaz.desk.session;

import java.time.Instant;
import rs.putokaz.desk.person.Person;

/**
 * A session that is good now, with its person as they are now.
 *
 * @param endsAt when it ends unless it is used
 */
public record LiveSession(DeskSession session, Person person, Instant endsAt) {}
