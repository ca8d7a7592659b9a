package rs.putokaz.desk.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A task in a person's inbox.
 *
 * @param id of the conversation
 * @param author name of who began it
 * @param title of the article
 * @param block id of the block; empty for the whole text
 * @param due last day; null for none
 */
public record TaskRow(
    UUID id,
    String author,
    String article,
    String language,
    String title,
    String block,
    String words,
    Instant at,
    LocalDate due,
    boolean overdue,
    boolean done) {}
