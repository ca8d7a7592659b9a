package rs.putokaz.desk.editing;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody writes a text. A lock ends when its person saves or has typed nothing for {@link
 * Editing#PATIENCE}, and anybody who may write can take it over; what the other has typed stays
 * kept.
 *
 * @param since when that person began
 */
public record EditLock(UUID person, Instant since) {}
