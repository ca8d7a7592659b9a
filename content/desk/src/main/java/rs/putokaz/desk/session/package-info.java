/**
 * Where people are signed in: each browser has a session, which the person, an administrator, the
 * clock or another password ends, and which is asked for at each request.
 *
 * <p>{@link rs.putokaz.desk.session.Sessions} keeps them.
 *
 * <p>Out of scope: cookies and what the server keeps for a browser ({@code rs.putokaz.admin}).
 */
package rs.putokaz.desk.session;
