package rs.putokaz.desk.notice;

import java.util.Locale;

/** A notice cannot be posted as it was filled in; nothing was changed. */
public final class RefusedNoticeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Which field is missing or wrong. */
  public enum Field {
    PHRASE,
    WHAT,
    PLACE,
    NUMBER,
    FIRST_DAY,
    LAST_DAY,
    WEEKDAYS,
    FROM,
    UNTIL,
    /** It would be over already. */
    OVER,
    /** There is no such notice. */
    UNKNOWN,
    /** Somebody else has changed it meanwhile. */
    STALE;

    /** Name in keys of texts, such as {@code first-day}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Field field;

  /** Says what is wrong. */
  public RefusedNoticeException(Field field) {
    super(field.word());
    this.field = field;
  }

  /** What is wrong. */
  public Field field() {
    return field;
  }
}
