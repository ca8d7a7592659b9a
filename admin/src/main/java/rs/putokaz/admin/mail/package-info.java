/**
 * The outbox on its page, the settings of the mail server, and the timer that lets letters go.
 *
 * <p>Out of scope: what letters say and how they are sent (rs.putokaz.desk.mail).
 */
package rs.putokaz.admin.mail;
