package rs.putokaz.portal.phone;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.published.document.Edition;

/**
 * What stands in the file that readers pass on. Immutable.
 *
 * @param parts the texts, the most important first
 */
public record TakeAway(List<Part> parts) {

  /**
   * An article in the file.
   *
   * @param slug of the article, and its anchor
   * @param language in which its text is
   * @param edition its text
   * @param checkedOn day on which it was last confirmed; may be null
   */
  public record Part(String slug, Language language, Edition edition, LocalDate checkedOn) {}

  /** The latest day on which a part was confirmed; null when none was. */
  public LocalDate checkedOn() {
    return parts.stream()
        .map(Part::checkedOn)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** The same without its last parts, for a file that has become too large. */
  TakeAway shorter() {
    return new TakeAway(parts.subList(0, parts.size() - Math.max(1, parts.size() / 10)));
  }
}
