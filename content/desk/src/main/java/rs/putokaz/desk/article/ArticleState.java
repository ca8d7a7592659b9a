package rs.putokaz.desk.article;

import java.util.Locale;

/** What an editor has to know of an article at a glance. Its source text decides. */
public enum ArticleState {
  /** Its source is being written, whatever readers see. */
  DRAFT,
  /** Its source waits for a reviewer, whatever readers see. */
  IN_REVIEW,
  /** Its source is approved, and readers never had that text. */
  APPROVED,
  /** Readers see the approved source. */
  PUBLISHED,
  /** Readers will see the approved source at a moment to come. */
  SCHEDULED,
  /**
   * Readers had the approved source and have it no more: it was taken away, or its time is over.
   */
  WITHDRAWN,
  /** It is out of use: neither readers nor the lists of editors have it. */
  ARCHIVED;

  /** Its name in addresses and in keys of texts, such as {@code in-review}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
