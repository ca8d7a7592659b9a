package rs.putokaz.published.kiosk;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that a screen is told to do and has not done yet.
 *
 * @param name one of a closed list
 * @param args JSON
 * @param expiresAt from when on it is not worth doing
 */
public record OpenCommand(UUID id, UUID kiosk, String name, String args, Instant expiresAt) {}
