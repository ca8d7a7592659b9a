package rs.putokaz.desk.centre;

import java.util.Map;
import rs.putokaz.desk.edition.Stage;
import rs.putokaz.published.document.Centre;
import rs.putokaz.published.document.Edition;

/**
 * All of a centre, as somebody has it before them.
 *
 * @param fields its fields; the texts in it mean nothing
 * @param texts by language tag
 * @param stamp names this state of it
 */
public record CentreSheet(Centre fields, Map<String, Text> texts, String stamp) {

  /** Copies what could change. */
  public CentreSheet {
    texts = Map.copyOf(texts);
  }

  /** Its name in that language; its slug when there is none. */
  public String name(String language) {
    Text text = texts.get(language);
    return text == null || text.edition().title().isEmpty()
        ? fields.slug()
        : text.edition().title();
  }

  /**
   * A text in one language.
   *
   * @param stage how far it is
   * @param published whether an earlier wording of it, or it, may be with readers
   */
  public record Text(Edition edition, Stage stage, boolean published) {}
}
