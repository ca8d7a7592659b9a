package rs.putokaz.desk.person;

import java.util.Optional;
import java.util.UUID;

/** Somebody with certain grants. */
public record TestActor(Optional<UUID> person, Grants grants) implements Actor {

  /** Where they all act from. */
  public static final String ORIGIN = "192.0.2.1";

  /** A person with those grants. */
  public static TestActor of(UUID person, Grant... grants) {
    return new TestActor(Optional.of(person), Grants.of(grants));
  }

  @Override
  public String name() {
    return "Editor";
  }

  @Override
  public String origin() {
    return ORIGIN;
  }

  @Override
  public boolean may(Permission permission) {
    return grants.may(permission);
  }

  @Override
  public boolean may(Permission permission, String scope) {
    return grants.may(permission, scope);
  }
}
