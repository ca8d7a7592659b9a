package rs.putokaz.desk.overview;

import java.util.Locale;

/** What can wait for a person. */
public enum WaitingKind {
  /** Tasks that colleagues gave to the person. */
  TASK,
  /** Texts under review in a language that the person reviews. */
  REVIEW,
  /** Drafts that the person saved last. */
  DRAFT,
  /** Translations that are behind their source, in a language that the person translates into. */
  OUTDATED,
  /** Articles whose day of review is over. */
  OVERDUE,
  /** Texts with links, facts or media that lead nowhere. */
  LINKS,
  /** Articles whose source is approved, and readers never had that text. */
  APPROVED,
  /** Letters that have not left. */
  MAIL;

  /** Its name in keys of texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
