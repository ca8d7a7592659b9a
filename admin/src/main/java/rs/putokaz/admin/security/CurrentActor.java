package rs.putokaz.admin.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Grants;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Person;

/**
 * The person of this request. Rights are read once for each request, so a change of them acts on
 * the next one; who was deactivated may nothing.
 */
@RequestScoped
public class CurrentActor implements Actor {

  @Inject SecurityContext security;
  @Inject EntityManager entities;
  @Inject Origin origin;

  private Optional<Person> found;

  private Optional<Person> find() {
    if (found == null) {
      Principal caller = security.getCallerPrincipal();
      found =
          Optional.ofNullable(caller)
              .map(principal -> entities.find(Person.class, UUID.fromString(principal.getName())))
              .filter(Person::isActive);
    }
    return found;
  }

  @Override
  public Optional<UUID> person() {
    return find().map(Person::id);
  }

  @Override
  public String name() {
    return find().map(Person::name).orElse("");
  }

  @Override
  public String origin() {
    return origin.address();
  }

  @Override
  public boolean may(Permission permission) {
    return grants().may(permission);
  }

  @Override
  public boolean may(Permission permission, String scope) {
    return grants().may(permission, scope);
  }

  private Grants grants() {
    return find().map(Person::grants).orElse(Grants.NONE);
  }
}
