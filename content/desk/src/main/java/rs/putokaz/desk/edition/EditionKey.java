package rs.putokaz.desk.edition;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Key of a {@link DraftEdition}: whose text, in which language. */
public final class EditionKey implements Serializable {

  private static final long serialVersionUID = 1L;

  private UUID item;
  private String language;

  /** For JPA. */
  public EditionKey() {}

  /** The key of an item's text in a language. */
  public EditionKey(UUID item, String language) {
    this.item = Objects.requireNonNull(item);
    this.language = Objects.requireNonNull(language);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EditionKey key
        && Objects.equals(item, key.item)
        && Objects.equals(language, key.language);
  }

  @Override
  public int hashCode() {
    return Objects.hash(item, language);
  }

  @Override
  public String toString() {
    return item + "/" + language;
  }
}
