package rs.putokaz.published.document;

import java.util.Objects;
import rs.putokaz.published.slug.Slug;

/**
 * What names an item for people: its type and its slug. Written {@code article:free-legal-aid}.
 *
 * @param type kind of the item
 * @param slug of the form of a {@link Slug}
 */
public record ItemKey(ItemType type, String slug) {

  /**
   * Checks the slug.
   *
   * @throws IllegalArgumentException when the slug is not of its form
   */
  public ItemKey {
    Objects.requireNonNull(type, "type is required");
    if (!Slug.matches(slug)) {
      throw new IllegalArgumentException("not a slug: " + slug);
    }
  }

  @Override
  public String toString() {
    return type.word() + ":" + slug;
  }
}
