/**
 * Letters to people, from the transaction that causes them to the mail server that takes them.
 *
 * <p>{@link rs.putokaz.desk.mail.Outbox} takes a {@link rs.putokaz.desk.mail.Letter} within the
 * caller's transaction, {@link rs.putokaz.desk.mail.MailSender} hands over what is due, {@link
 * rs.putokaz.desk.mail.MailDesk} shows it to administrators. {@link
 * rs.putokaz.desk.mail.PersonLetters} and {@link rs.putokaz.desk.mail.PasswordRequests} write the
 * letters with which people choose their passwords.
 *
 * <p>Out of scope: when the sender runs (rs.putokaz.admin.mail), what other letters say (the
 * features that write them), mail that comes back.
 */
package rs.putokaz.desk.mail;
