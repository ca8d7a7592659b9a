package rs.putokaz.desk.translation.memory;

import java.time.Instant;

/**
 * A translation that was approved before for the same or a similar text.
 *
 * @param score how similar the texts are: 100 the same, mark-up included; less than 100 by the
 *     share of words that would have to be changed
 * @param source the text that was translated, in canonical mark-up
 * @param target its translation, in canonical mark-up
 * @param updated when the pair was remembered
 */
public record Suggestion(int score, String source, String target, Instant updated) {}
