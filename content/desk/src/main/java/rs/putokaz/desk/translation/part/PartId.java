package rs.putokaz.desk.translation.part;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a part of a text that is translated alone. It stays the same in every language, and for as
 * long as the block lives.
 *
 * @param block id of the block; empty for the title and the summary of the text itself
 * @param part {@code title}, {@code summary}, {@code text} or {@code items}
 * @param index number of the item of a list, from 1; 0 when it is no item
 */
public record PartId(String block, String part, int index) {

  /** The title of the text, which has no mark-up. */
  public static final PartId TITLE = new PartId("", "title", 0);

  /** The summary of the text. */
  public static final PartId SUMMARY = new PartId("", "summary", 0);

  private static final Pattern NAME =
      Pattern.compile("(?:([a-z0-9-]{1,40})/)?(title|summary|text|items)(?:/([1-9]\\d{0,3}))?");

  /** Checks that nothing is absent. */
  public PartId {
    Objects.requireNonNull(block);
    Objects.requireNonNull(part);
  }

  /** The part of that name; empty when it names none. */
  public static Optional<PartId> of(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String block = parts.group(1) == null ? "" : parts.group(1);
    int index = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
    return Optional.of(new PartId(block, parts.group(2), index));
  }

  /** Such as {@code title}, {@code b1/text} or {@code b2/items/3}. */
  @Override
  public String toString() {
    return (block.isEmpty() ? "" : block + "/") + part + (index == 0 ? "" : "/" + index);
  }
}
