package rs.putokaz.desk.translation.memory;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A text of a block with its translation, as the memory keeps it.
 *
 * @param item the item that has it
 * @param block id of the block
 * @param part {@code title}, {@code text}, or an item as {@code 1/3}: the first of three
 * @param source in canonical mark-up
 * @param target in canonical mark-up
 * @param updated when it was taken in
 */
public record Segment(
    UUID item,
    LanguagePair languages,
    String block,
    String part,
    String source,
    String target,
    Instant updated) {

  /** All is needed. */
  public Segment {
    Objects.requireNonNull(item);
    Objects.requireNonNull(languages);
    Objects.requireNonNull(block);
    Objects.requireNonNull(part);
    Objects.requireNonNull(source);
    Objects.requireNonNull(target);
    Objects.requireNonNull(updated);
  }
}
