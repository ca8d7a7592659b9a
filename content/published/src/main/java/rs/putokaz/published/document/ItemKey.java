package rs.putokaz.published.document;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What names an item for people: its type and its slug. Written {@code article:free-legal-aid}.
 *
 * @param type kind of the item
 * @param slug 1–80 of a–z, 0–9 and hyphen, beginning and ending with a letter or digit
 */
public record ItemKey(ItemType type, String slug) {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?");

  /**
   * Checks the slug.
   *
   * @throws IllegalArgumentException when the slug is not of its form
   */
  public ItemKey {
    Objects.requireNonNull(type, "type is required");
    if (!isSlug(slug)) {
      throw new IllegalArgumentException("not a slug: " + slug);
    }
  }

  /** Whether the text has the form of a slug. */
  public static boolean isSlug(String text) {
    return text != null && SLUG.matcher(text).matches();
  }

  @Override
  public String toString() {
    return type.word() + ":" + slug;
  }
}
