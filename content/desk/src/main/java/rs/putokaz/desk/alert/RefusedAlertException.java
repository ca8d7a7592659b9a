package rs.putokaz.desk.alert;

import java.util.Locale;

/** An alarm cannot be raised or changed as it was filled in; nothing was changed. */
public final class RefusedAlertException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is missing or wrong. */
  public enum Field {
    PHRASE,
    PLACE,
    /** Not between a minute and a day. */
    MINUTES,
    /** Who raised an alarm for all cannot be the second person. */
    SECOND_PERSON,
    /** There is no such alarm, or it is over. */
    UNKNOWN;

    /** Name in keys of texts, such as {@code second-person}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Field field;

  /** Says what is wrong. */
  public RefusedAlertException(Field field) {
    super(field.word());
    this.field = field;
  }

  /** What is wrong. */
  public Field field() {
    return field;
  }
}
