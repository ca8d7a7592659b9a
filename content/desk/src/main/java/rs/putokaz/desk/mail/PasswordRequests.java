package rs.putokaz.desk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.person.Invitation;
import rs.putokaz.desk.person.Invitations;
import rs.putokaz.desk.person.People;
import rs.putokaz.desk.person.Person;

/**
 * Sends a link to people who forgot their password. Whoever asks learns nothing: known and unknown
 * addresses get the same answer, and so does who asks too often.
 */
@ApplicationScoped
@Transactional
public class PasswordRequests {

  private static final int MOST_OF_A_PERSON = 3;
  private static final int MOST_OF_AN_ORIGIN = 30;
  private static final Duration WINDOW = Duration.ofHours(1);

  private final EntityManager entities;
  private final People people;
  private final Invitations invitations;
  private final PersonLetters letters;
  private final MailSettings settings;
  private final Clock clock;

  /** Requests by that clock. */
  @Inject
  public PasswordRequests(
      EntityManager entities,
      People people,
      Invitations invitations,
      PersonLetters letters,
      MailSettings settings,
      Clock clock) {
    this.entities = entities;
    this.people = people;
    this.invitations = invitations;
    this.letters = letters;
    this.settings = settings;
    this.clock = clock;
  }

  /** For CDI. */
  protected PasswordRequests() {
    this(null, null, null, null, null, null);
  }

  /** Whether asking is of any use: without a mail server the administrator makes the link. */
  public boolean isOffered() {
    return settings.isConfigured();
  }

  /**
   * Sends a link to the person of that address, at most three an hour to a person and thirty an
   * hour for an origin. Says nothing of what came of it.
   *
   * @param typed address as typed
   * @param origin IP address that the request comes from
   */
  public void request(String typed, String origin) {
    if (!settings.isConfigured()) {
      return;
    }
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    Optional<UUID> id = people.find(typed).filter(Person::isActive).map(Person::id);
    // Requests for one person come one after the other, so that they can be counted.
    Optional<Person> person =
        id.map(key -> entities.find(Person.class, key, LockModeType.PESSIMISTIC_WRITE));
    try {
      boolean tooOften =
          count("origin = ?", origin, now) >= MOST_OF_AN_ORIGIN
              || id.isPresent() && count("person = ?", id.get(), now) >= MOST_OF_A_PERSON;
      note(origin, id, now);
      if (!tooOften) {
        person.ifPresent(this::send);
      }
    } catch (SQLException e) {
      throw new PersistenceException("cannot note the request for a password", e);
    }
  }

  private void send(Person person) {
    Invitation.Purpose purpose =
        person.hasPassword() ? Invitation.Purpose.RESET : Invitation.Purpose.INVITE;
    letters.send(person, purpose, invitations.create(person, purpose));
  }

  private long count(String what, Object value, OffsetDateTime now) throws SQLException {
    try (PreparedStatement statement =
        connection()
            .prepareStatement(
                "select count(*) from desk.password_request where at > ? and " + what)) {
      statement.setObject(1, now.minus(WINDOW));
      statement.setObject(2, value);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private void note(String origin, Optional<UUID> person, OffsetDateTime now) throws SQLException {
    try (PreparedStatement old =
            connection().prepareStatement("delete from desk.password_request where at <= ?");
        PreparedStatement statement =
            connection()
                .prepareStatement(
                    "insert into desk.password_request (at, origin, person) values (?, ?, ?)")) {
      old.setObject(1, now.minus(WINDOW));
      old.executeUpdate();
      statement.setObject(1, now);
      statement.setString(2, origin);
      statement.setObject(3, person.orElse(null));
      statement.executeUpdate();
    }
  }

  private Connection connection() {
    return entities.unwrap(Connection.class);
  }
}
