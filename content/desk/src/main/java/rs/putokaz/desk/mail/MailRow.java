package rs.putokaz.desk.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter in the list of administrators, without its words.
 *
 * @param recipient address of which only the beginning and the domain are shown
 * @param failure why it was not taken the last time; empty when there is nothing to say
 * @param canBeSentAgain whether {@link MailDesk#sendAgain} is of use
 */
public record MailRow(
    UUID id,
    String recipient,
    MailKind kind,
    MailState state,
    Instant createdAt,
    int attempts,
    String failure,
    boolean canBeSentAgain) {

  static MailRow of(Mail mail) {
    return new MailRow(
        mail.id(),
        masked(mail.recipient()),
        mail.kind(),
        mail.state(),
        mail.createdAt(),
        mail.attempts(),
        mail.failure().replace(mail.recipient(), masked(mail.recipient())),
        mail.canBeSentAgain());
  }

  /** Such as {@code ed…@example.org}. */
  static String masked(String address) {
    int at = address.lastIndexOf('@');
    return address.substring(0, Math.min(2, at)) + "…" + address.substring(at);
  }
}
