package rs.putokaz.desk.task;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.person.Email;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.Role;

/** The people whom one can name or give a task: active ones who may read the desk. */
final class Colleagues {

  private final EntityManager entities;

  Colleagues(EntityManager entities) {
    this.entities = entities;
  }

  /** Everybody, by name. */
  List<Person> all() {
    return entities
        .createQuery(
            "select p from Person p where p.active = true order by lower(p.name), p.email",
            Person.class)
        .getResultStream()
        .filter(Colleagues::isColleague)
        .toList();
  }

  Optional<Person> find(UUID id) {
    return Optional.ofNullable(entities.find(Person.class, id)).filter(Colleagues::isColleague);
  }

  Optional<Person> find(String address) {
    return Email.normalise(address)
        .flatMap(
            email ->
                entities
                    .createQuery("select p from Person p where p.email = :email", Person.class)
                    .setParameter("email", email)
                    .getResultStream()
                    .findFirst())
        .filter(Colleagues::isColleague);
  }

  /**
   * Who reviews texts in that language by trade; when nobody does, all who may, such as editors.
   */
  List<Person> reviewers(String language) {
    List<Person> able =
        all().stream().filter(p -> p.grants().may(Permission.REVIEW, language)).toList();
    List<Person> named = able.stream().filter(p -> isReviewer(p, language)).toList();
    return named.isEmpty() ? able : named;
  }

  private static boolean isReviewer(Person person, String language) {
    return person.grants().all().stream()
        .anyMatch(
            grant ->
                grant.role() == Role.REVIEWER
                    && (grant.scope().isEmpty() || grant.scope().equals(language)));
  }

  private static boolean isColleague(Person person) {
    return person.isActive() && person.grants().may(Permission.READ_DESK);
  }
}
