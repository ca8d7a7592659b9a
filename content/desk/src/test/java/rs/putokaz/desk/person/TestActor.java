package rs.putokaz.desk.person;

import java.util.Optional;
import java.util.UUID;

/** Somebody with certain grants. */
public record TestActor(Optional<UUID> person, Grants grants) implements Actor {

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
    return "192.0.2.1";
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
