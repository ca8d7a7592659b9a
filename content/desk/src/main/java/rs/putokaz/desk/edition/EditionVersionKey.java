package rs.putokaz.desk.edition;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Key of an {@link EditionVersion}: which version of whose text, in which language. */
public final class EditionVersionKey implements Serializable {

  private static final long serialVersionUID = 1L;

  private UUID item;
  private String language;
  private int no;

  /** For JPA. */
  public EditionVersionKey() {}

  /** The key of a version of an item's text in a language. */
  public EditionVersionKey(UUID item, String language, int no) {
    this.item = Objects.requireNonNull(item);
    this.language = Objects.requireNonNull(language);
    this.no = no;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EditionVersionKey key
        && Objects.equals(item, key.item)
        && Objects.equals(language, key.language)
        && no == key.no;
  }

  @Override
  public int hashCode() {
    return Objects.hash(item, language, no);
  }

  @Override
  public String toString() {
    return item + "/" + language + "/" + no;
  }
}
