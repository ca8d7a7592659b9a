package rs.putokaz.desk.kiosk;

import java.util.Locale;

/** Something about a screen that can't be; nothing was changed. */
public class RefusedKioskException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Field field;

  /** What is wrong. */
  public enum Field {
    /** There is no such screen, or it was sent away. */
    UNKNOWN,
    /** No screen shows that code now. */
    CODE,
    /** Too many wrong codes. */
    WAIT,
    NAME,
    WIDTH,
    PIN,
    PLAYLIST,
    HOURS,
    /** Somebody else has changed it meanwhile. */
    STALE;

    /** The word used in messages. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  RefusedKioskException(Field field) {
    super(field.word());
    this.field = field;
  }

  /** What is wrong. */
  public Field field() {
    return field;
  }
}
