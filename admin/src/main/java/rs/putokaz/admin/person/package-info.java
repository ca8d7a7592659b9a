/**
 * People at the desk: the list, invitations, the accounts of the demonstration.
 *
 * <p>Out of scope: what a role may ({@code rs.putokaz.desk.person}).
 */
package rs.putokaz.admin.person;
