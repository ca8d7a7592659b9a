package rs.putokaz.desk.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A {@link Grant} as it is stored. */
@Embeddable
public class RoleGrant {

  @Column(nullable = false)
  private String role;

  @Column(nullable = false)
  private String scope;

  /** For JPA. */
  protected RoleGrant() {}

  RoleGrant(Grant grant) {
    this.role = grant.role().word();
    this.scope = grant.scope();
  }

  Grant grant() {
    return new Grant(Role.of(role), scope);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RoleGrant that
        && Objects.equals(role, that.role)
        && Objects.equals(scope, that.scope);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, scope);
  }
}
