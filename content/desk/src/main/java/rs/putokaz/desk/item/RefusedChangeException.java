package rs.putokaz.desk.item;

import java.util.Locale;

/** A change to an item or to the site's own data cannot be; nothing was changed. */
public final class RefusedChangeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    /** There is no such thing (any more). */
    UNKNOWN,
    /** There is one of that name already. */
    TAKEN,
    /** The name is no slug. */
    SLUG,
    /** Somebody else has changed it meanwhile. */
    STALE,
    /** A topic would stand under itself. */
    CYCLE,
    /** Something still stands under it. */
    NOT_EMPTY,
    /** It is still used. */
    USED,
    /** A title or a text that is needed is missing. */
    EMPTY,
    /** It is no path of this site. */
    SOURCE,
    /** It is neither a page of this site nor an address that begins with https. */
    TARGET,
    /** The address would lead back to itself. */
    LOOP,
    /** Too much of it. */
    TOO_LONG,
    /** It is not one word in Serbian Cyrillic letters. */
    WORD,
    /** It is no form in Latin letters. */
    LATIN,
    /** It is no message format. */
    PATTERN,
    /** Its placeholders are not those of the text that it stands for. */
    PLACEHOLDERS;

    /** Name in keys of texts, such as {@code not-empty}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;

  /**
   * Says why.
   *
   * @param subject what it is about, for the log
   */
  public RefusedChangeException(Reason reason, String subject) {
    super(reason.word() + ": " + subject);
    this.reason = reason;
  }

  /** Why not. */
  public Reason reason() {
    return reason;
  }
}
