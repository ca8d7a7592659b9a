package rs.putokaz.admin.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import rs.putokaz.desk.person.People;
import rs.putokaz.desk.person.Person;

/** Names of people by their ids, each asked for once in a request. */
@RequestScoped
public class PersonNames {

  @Inject People people;

  private final Map<UUID, String> names = new HashMap<>();

  /** The name; empty for nobody. */
  public String of(UUID person) {
    return person == null
        ? ""
        : names.computeIfAbsent(person, id -> people.find(id).map(Person::name).orElse(""));
  }
}
