package rs.putokaz.desk.person;

import java.util.Objects;

/**
 * A role that a person has.
 *
 * @param scope what it is limited to; empty means everything, and must be empty for a role that
 *     can't be limited
 */
public record Grant(Role role, String scope) implements Comparable<Grant> {

  /**
   * Strips the scope.
   *
   * @throws IllegalArgumentException when the role can't be limited and the scope is not empty
   */
  public Grant {
    Objects.requireNonNull(role, "role is required");
    scope = scope.strip();
    if (role.scope() == Role.Scope.NONE && !scope.isEmpty()) {
      throw new IllegalArgumentException(role.word() + " can't be limited to " + scope);
    }
  }

  /** The role without limit. */
  public static Grant of(Role role) {
    return new Grant(role, "");
  }

  boolean allows(Permission permission) {
    return PermissionTable.standard().allows(role, permission);
  }

  boolean covers(String wanted) {
    return scope.isEmpty() || scope.equals(wanted);
  }

  /** By role, then by scope. */
  @Override
  public int compareTo(Grant other) {
    int byRole = role.compareTo(other.role);
    return byRole == 0 ? scope.compareTo(other.scope) : byRole;
  }

  /** Such as {@code editor} or {@code translator:fa}. */
  @Override
  public String toString() {
    return scope.isEmpty() ? role.word() : role.word() + ":" + scope;
  }
}
