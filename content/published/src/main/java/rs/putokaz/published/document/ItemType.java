package rs.putokaz.published.document;

import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of item that can be published; the lower-case name is the word in tables, files and
 * addresses.
 */
public enum ItemType {
  TOPIC,
  ARTICLE,
  CENTRE,
  FACT,
  /** What happens in a centre; said in phrases that are there in every language. */
  NOTICE,
  /** Help that people find in a centre at certain hours; said in words of every language. */
  SERVICE,
  /** An alarm for people in centres; said in phrases that are there in every language. */
  ALERT,
  /** An old address that leads to a new one. */
  REDIRECT,
  /** Words of the same meaning for search. */
  SYNONYM,
  /** Texts of the public pages. */
  SITETEXT,
  /** A word whose Latin form is not the derived one. */
  LATINWORD;

  /**
   * Whether it is written and read in languages; the others are {@link Notice}, {@link Service} and
   * {@link SiteData}.
   */
  public boolean hasEditions() {
    return switch (this) {
      case TOPIC, ARTICLE, CENTRE, FACT -> true;
      case NOTICE, SERVICE, ALERT, REDIRECT, SYNONYM, SITETEXT, LATINWORD -> false;
    };
  }

  /** The word used in tables, the exchange format and the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type of that word; empty when there is none. */
  public static Optional<ItemType> of(String word) {
    for (ItemType type : values()) {
      if (type.word().equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
