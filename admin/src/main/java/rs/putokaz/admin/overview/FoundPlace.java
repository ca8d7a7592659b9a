package rs.putokaz.admin.overview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
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
    String key = encoded(found.key());
    return switch (kind) {
      case ARTICLE -> "article.xhtml?slug=" + key + "&language=" + encoded(found.language());
      case TOPIC ->
          may.test(Permission.EDIT_TOPICS)
              ? "topics.xhtml?topic=" + key
              : "articles.xhtml?topic=" + key;
      case CENTRE -> "centre.xhtml?slug=" + key;
      case FACT -> may.test(Permission.EDIT_FACTS) ? "fact.xhtml?slug=" + key : "";
      case TERM -> may.test(Permission.EDIT_TERMS) ? "terms.xhtml?term=" + key : "terms.xhtml";
      case MEDIUM -> "medium.xhtml?id=" + key;
      case PERSON -> "people.xhtml";
      case COMMENT ->
          "article.xhtml?slug="
              + key
              + "&language="
              + encoded(found.language())
              + "#remarks-"
              + encoded(found.block());
    };
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
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
