package rs.putokaz.desk.trail;

import java.time.Instant;

/**
 * An entry of the log.
 *
 * @param no its number, from 1
 * @param person name of who did it, or the id when the person is unknown now; empty for the system
 * @param action word of the action, such as {@code article.saved}
 * @param subject what it was done to; of a person the name; may be empty
 * @param detail what else matters; may be empty
 * @param origin IP address; may be empty
 */
public record AuditRow(
    long no,
    Instant at,
    String person,
    String action,
    String subject,
    String detail,
    String origin) {}
