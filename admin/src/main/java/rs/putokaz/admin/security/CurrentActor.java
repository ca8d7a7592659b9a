package rs.putokaz.admin.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Grants;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Person;

/**
 * The person of this request. Session and rights are read once for each request, so a change of
 * them acts on the next one. Who has not finished signing in is known, but may nothing; before the
 * second factor was shown nobody is known.
 */
@RequestScoped
public class CurrentActor implements Actor {

  @Inject CurrentSession session;
  @Inject Origin origin;

  private Optional<Person> known() {
    return session.step().isKnown() ? session.person() : Optional.empty();
  }

  @Override
  public Optional<UUID> person() {
    return known().map(Person::id);
  }

  @Override
  public String name() {
    return known().map(Person::name).orElse("");
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
    return session.step() == SignInStep.INSIDE
        ? session.person().map(Person::grants).orElse(Grants.NONE)
        : Grants.NONE;
  }
}
