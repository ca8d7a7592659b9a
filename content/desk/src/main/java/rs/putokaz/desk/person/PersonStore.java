package rs.putokaz.desk.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds people in the caller's transaction. Whoever is about to change a person locks the row, so
 * that what was looked at still holds at the commit.
 */
final class PersonStore {

  /** The key of the lock among the advisory locks of the database: "people" in ASCII. */
  private static final long LOCK = 0x70_65_6F_70_6C_65L;

  private static final String ADMINISTRATORS =
      "select count(p) from Person p join p.grants g where p.active = true and g.role = :role";

  private final EntityManager entities;

  PersonStore(EntityManager entities) {
    this.entities = entities;
  }

  List<Person> all() {
    return entities
        .createQuery("select p from Person p order by lower(p.name), p.email", Person.class)
        .getResultList();
  }

  Optional<Person> find(UUID id) {
    return Optional.ofNullable(entities.find(Person.class, id));
  }

  Optional<Person> find(String email) {
    return withEmail(email, LockModeType.NONE);
  }

  /** The person, whom nobody else changes until the transaction ends. */
  Person lock(UUID id) {
    Person person = entities.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (person == null) {
      throw new PersonException(PersonException.Reason.UNKNOWN);
    }
    return person;
  }

  /** The same by address. */
  Optional<Person> lock(String email) {
    return withEmail(email, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Waits until nobody else adds people or takes rights away, and keeps others waiting until the
   * transaction ends: two administrators could each find the other and both go. To be locked before
   * any person.
   */
  void lockAll() {
    // On the connection itself, because a query could run on another one before the first change.
    try (PreparedStatement statement =
        entities.unwrap(Connection.class).prepareStatement("select pg_advisory_xact_lock(?)")) {
      statement.setLong(1, LOCK);
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot lock the people", e);
    }
  }

  /** Whether an administrator could sign in. */
  boolean hasAdministrator() {
    return entities
            .createQuery(ADMINISTRATORS + " and p.passwordHash is not null", Long.class)
            .setParameter("role", Role.ADMINISTRATOR.word())
            .getSingleResult()
        > 0;
  }

  /**
   * Whether enough administrators are left without that person. Those who have no password yet
   * count only as long as that person has none either.
   */
  boolean canSpare(Person administrator) {
    return entities
            .createQuery(
                ADMINISTRATORS
                    + " and p.id <> :id"
                    + (administrator.hasPassword() ? " and p.passwordHash is not null" : ""),
                Long.class)
            .setParameter("role", Role.ADMINISTRATOR.word())
            .setParameter("id", administrator.id())
            .getSingleResult()
        > 0;
  }

  private Optional<Person> withEmail(String email, LockModeType lock) {
    return entities
        .createQuery("select p from Person p where p.email = :email", Person.class)
        .setParameter("email", email)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
