package rs.putokaz.admin.translation;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import rs.putokaz.desk.translation.WordDiff;

/** A stretch of text that stayed, came or went, for a page. */
public class DiffPart implements Serializable {

  private static final long serialVersionUID = 1;

  private final String kind;
  private final String text;

  private DiffPart(WordDiff.Part part) {
    this.kind = part.kind().name().toLowerCase(Locale.ROOT);
    this.text = part.text();
  }

  static List<DiffPart> of(List<WordDiff.Part> parts) {
    return parts.stream().map(DiffPart::new).toList();
  }

  /** One of {@code same}, {@code added}, {@code removed}. */
  public String getKind() {
    return kind;
  }

  /** The text. */
  public String getText() {
    return text;
  }
}
