package rs.putokaz.desk.service;

import java.util.Locale;

/** A service cannot be listed as it was filled in; nothing was changed. */
public final class RefusedServiceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Which field is missing or wrong. */
  public enum Field {
    SERVICE,
    ORGANISATION,
    SECTOR,
    PLACE,
    /** Hours that end before they begin, or lie over each other on a day. */
    HOURS,
    EXCEPTIONS,
    LANGUAGES,
    PHONE,
    EMAIL,
    /** No day, a day to come, or one so long ago that readers would not get it. */
    CHECKED_ON,
    /** There is no such service. */
    UNKNOWN,
    /** Somebody else has changed it meanwhile. */
    STALE;

    /** Name in keys of texts, such as {@code checked-on}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Field field;

  /** Says what is wrong. */
  public RefusedServiceException(Field field) {
    super(field.word());
    this.field = field;
  }

  /** What is wrong. */
  public Field field() {
    return field;
  }
}
