package rs.putokaz.desk.item.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.TreeMap;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.ItemKey;

/** Brings what one person hands in into the form that is stored, or refuses it. */
public final class Forms {

  private Forms() {}

  /**
   * The text in canonical form.
   *
   * @param language tag under which it is to be stored
   * @throws RefusedFormException at the first fault
   */
  public static Edition edition(Edition text, String language) {
    language(language, "language");
    JsonNode json = ItemJson.mapper().valueToTree(text);
    Optional<Edition> read = EditionReader.edition(json, language, FirstFault.TOP);
    return read.orElseThrow(() -> new IllegalStateException("what is not read is refused"));
  }

  /**
   * The fields in the form that is stored.
   *
   * @throws RefusedFormException at the first fault
   */
  public static NamedFields fields(ItemKey item, NamedFields fields) {
    JsonNode json = ItemJson.mapper().valueToTree(new TreeMap<>(fields.values()));
    return ItemFields.read(item.type(), item.slug(), json, FirstFault.TOP);
  }

  /**
   * Checks that texts are kept in that language.
   *
   * @param field name of the field that it stands in
   * @throws RefusedFormException when they are not
   */
  public static void language(String tag, String field) {
    EditionReader.isLanguage(tag, FirstFault.TOP.field(field));
  }

  /**
   * Where in a text the reader is. Throws at the first fault, so it never counts one.
   *
   * @param block id of the block, or empty
   * @param part part of it, or empty
   */
  private record FirstFault(String block, String part) implements FormPlace {

    static final FirstFault TOP = new FirstFault("", "");

    @Override
    public FormPlace field(String name) {
      return new FirstFault(block, name);
    }

    @Override
    public FormPlace element(Object idOrNumber) {
      return part.equals("blocks") && block.isEmpty()
          ? new FirstFault(idOrNumber.toString(), "")
          : new FirstFault(block, part + "[" + idOrNumber + "]");
    }

    @Override
    public void refuse(String reason) {
      throw new RefusedFormException(block, part, reason);
    }

    @Override
    public int refusals() {
      return 0;
    }
  }
}
