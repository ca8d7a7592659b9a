package rs.putokaz.desk.kiosk;

import java.time.Instant;

/**
 * Something a screen was told to do.
 *
 * @param state {@code queued}, {@code delivered}, {@code done}, {@code failed} or {@code expired}
 * @param detail why it failed; may be empty
 */
public record SentCommand(CommandName name, String state, Instant issuedAt, String detail) {}
