package rs.putokaz.desk.kiosk;

import java.util.Arrays;
import java.util.Locale;

/** What a screen can be told to do; there is nothing else, and no shell. */
public enum CommandName {
  IDENTIFY,
  RELOAD,
  RESYNC,
  ROLLBACK,
  SCREENSHOT,
  SLEEP,
  WAKE,
  VOLUME,
  RESTART_BROWSER,
  UNPAIR;

  /** The word used in tables and by screens. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The command of that word.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static CommandName of(String word) {
    return Arrays.stream(values())
        .filter(one -> one.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no command is called " + word));
  }
}
