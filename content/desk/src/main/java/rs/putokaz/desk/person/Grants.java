package rs.putokaz.desk.person;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** All roles of a person. Permissions only add up; no role takes one away. */
public record Grants(Set<Grant> all) {

  /** May nothing. */
  public static final Grants NONE = new Grants(Set.of());

  /** Copies the set. */
  public Grants {
    all = Set.copyOf(all);
  }

  /** Those roles. */
  public static Grants of(Grant... grants) {
    return new Grants(Set.of(grants));
  }

  /** Whether one of the roles allows it, in whatever scope. */
  public boolean may(Permission permission) {
    return all.stream().anyMatch(grant -> grant.allows(permission));
  }

  /**
   * Whether one of the roles allows it for that scope. A grant with empty scope counts for every
   * scope, as does a role that can't be limited.
   */
  public boolean may(Permission permission, String scope) {
    return all.stream().anyMatch(grant -> grant.allows(permission) && grant.covers(scope));
  }

  /** Whether the role is among them, in whatever scope. */
  public boolean has(Role role) {
    return all.stream().anyMatch(grant -> grant.role() == role);
  }

  /** These and that one. */
  public Grants with(Grant grant) {
    Set<Grant> more = new HashSet<>(all);
    more.add(grant);
    return new Grants(more);
  }

  /** Such as {@code author, translator:fa}; always in the same order. */
  @Override
  public String toString() {
    return all.stream().sorted().map(Grant::toString).collect(Collectors.joining(", "));
  }
}
