package rs.putokaz.desk.person;

import rs.putokaz.desk.audit.Originator;

/**
 * The person who acts now. Each request has its own; when nobody is signed in, the actor has no
 * person and may do nothing.
 */
public interface Actor extends Originator {

  /** Name to show; empty when nobody is signed in. */
  String name();

  /** Whether the actor may do that in at least one scope. */
  boolean may(Permission permission);

  /**
   * Whether the actor may do that there; {@link Grants#may(Permission, String)} says how it is
   * decided.
   *
   * @param scope language tag, slug of a centre or name of an organisation
   */
  boolean may(Permission permission, String scope);
}
