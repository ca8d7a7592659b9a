package rs.putokaz.desk.overview;

import java.util.Locale;

/** What the search of the back-office finds, in the order in which it is shown. */
public enum FoundKind {
  ARTICLE,
  TOPIC,
  CENTRE,
  FACT,
  TERM,
  MEDIUM,
  PERSON,
  COMMENT;

  /** Its name in keys of texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
