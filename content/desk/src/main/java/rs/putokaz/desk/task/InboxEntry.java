package rs.putokaz.desk.task;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that a person was told.
 *
 * @param who name of the person who caused it; may be empty
 * @param title of the article
 * @param block id of the block; empty for the whole text
 * @param words of the remark; empty when it is about none
 */
public record InboxEntry(
    UUID id,
    Notification.Kind kind,
    String who,
    String article,
    String language,
    String title,
    String block,
    String words,
    Instant at,
    boolean read) {}
