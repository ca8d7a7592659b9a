package rs.putokaz.admin.structure;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;

/** What is written in one language: a name, and what else the page asks for beside it. */
public class Wording implements Serializable {

  private static final long serialVersionUID = 1;

  private final String tag;
  private String title;
  private String value;

  /** The words in that language. */
  public Wording(String tag, String title, String value) {
    this.tag = tag;
    this.title = title;
    this.value = value;
  }

  /** One for each language that texts are written in, in the order of the table. */
  public static List<Wording> all(Function<String, Wording> words) {
    return Languages.written().stream().map(Language::tag).map(words).toList();
  }

  /** One for each language, with titles alone. */
  public static List<Wording> titles(Map<String, String> titles) {
    return all(tag -> new Wording(tag, titles.getOrDefault(tag, ""), ""));
  }

  /** Tag of the language. */
  public String getTag() {
    return tag;
  }

  /** The language's own name. */
  public String getName() {
    return Languages.get(tag).nativeName();
  }

  /** Whether nothing is written in it. */
  public boolean isEmpty() {
    return title.isBlank() && value.isBlank();
  }

  /** The name. */
  public String getTitle() {
    return title;
  }

  /** Takes what was typed. */
  public void setTitle(String title) {
    this.title = title.strip();
  }

  /** What stands beside the name. */
  public String getValue() {
    return value;
  }

  /** Takes what was typed. */
  public void setValue(String value) {
    this.value = value.strip();
  }
}
