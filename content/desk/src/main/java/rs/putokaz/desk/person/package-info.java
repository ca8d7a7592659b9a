/**
 * The people who work at the desk: who they are, how they sign in, what they may do.
 *
 * <p>{@link rs.putokaz.desk.person.People} keeps them, {@link rs.putokaz.desk.person.Invitations}
 * lets them choose a password, {@link rs.putokaz.desk.person.SignIn} lets them in. {@link
 * rs.putokaz.desk.person.PermissionTable} says which role may do what, {@link
 * rs.putokaz.desk.person.Requires} asks for it at a service.
 *
 * <p>Out of scope: pages, sessions and letters (rs.putokaz.admin, rs.putokaz.desk.mail), the roles
 * of the database.
 */
package rs.putokaz.desk.person;
