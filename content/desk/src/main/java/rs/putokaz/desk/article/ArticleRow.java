package rs.putokaz.desk.article;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An article in the editors' list.
 *
 * @param title in the language asked for, else Serbian, English or its source; as editors have it
 *     now; empty when it has no text
 * @param topic slug of its topic; empty for none
 * @param topicTitle as {@code title}
 * @param overdue whether its day of review is over
 * @param published in how many languages readers see it now
 * @param outdated in how many languages its translation has to be looked at
 * @param checkedOn day on which somebody last confirmed it; may be null
 * @param owner who looks after it; may be null
 */
public record ArticleRow(
    String slug,
    String title,
    String topic,
    String topicTitle,
    ArticleState state,
    boolean overdue,
    int published,
    int outdated,
    LocalDate checkedOn,
    UUID owner) {}
