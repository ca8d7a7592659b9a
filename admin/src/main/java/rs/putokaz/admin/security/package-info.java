/**
 * Who is at the desk: sign-in by Jakarta Security, the person of a request, invitations.
 *
 * <p>Out of scope: what a person may ({@code rs.putokaz.desk.person}).
 */
package rs.putokaz.admin.security;
