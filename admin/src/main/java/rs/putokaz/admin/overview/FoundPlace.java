package rs.putokaz.admin.overview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import rs.putokaz.admin.shell.PageAddress;
import rs.putokaz.desk.overview.Found;
import rs.putokaz.desk.overview.FoundKind;
import rs.putokaz.desk.person.Permission;

/** Something that was found, with the way there for those who may go. */
public class FoundPlace {

  private final Found found;
  private final String url;

  FoundPlace(FoundKind kind, Found found, Predicate<Permission> may) {
    this.found = found;
    this.url = url(kind, found, may);
  }

  private static String url(FoundKind kind, Found found, Predicate<Permission> may) {
    String key = found.key();
    return switch (kind) {
      case ARTICLE -> text(found);
      case TOPIC ->
          may.test(Permission.EDIT_TOPICS)
              ? place("topics.xhtml", "topic", key)
              : place("articles.xhtml", "topic", key);
      case CENTRE -> place("centre.xhtml", "slug", key);
      case FACT -> may.test(Permission.EDIT_FACTS) ? place("fact.xhtml", "slug", key) : "";
      case TERM -> place("terms.xhtml", "term", may.test(Permission.EDIT_TERMS) ? key : "");
      case MEDIUM -> place("medium.xhtml", "id", key);
      case PERSON -> "people.xhtml";
      case COMMENT -> text(found) + "#remarks-" + found.block();
    };
  }

  private static String text(Found found) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("slug", found.key());
    parameters.put("language", found.language());
    return PageAddress.of("article.xhtml", parameters);
  }

  private static String place(String page, String parameter, String value) {
    return PageAddress.of(page, Map.of(parameter, value));
  }

  /** How it is called. */
  public String getTitle() {
    return found.title();
  }

  /** Slug of an item; else empty or an id. */
  public String getKey() {
    return found.key();
  }

  /** Tag of the language of its text; may be empty. */
  public String getLanguage() {
    return found.language();
  }

  /** Words around what was found; may be empty. */
  public String getExcerpt() {
    return found.excerpt();
  }

  /** Address of its place; empty when the person may not go there. */
  public String getUrl() {
    return url;
  }
}
