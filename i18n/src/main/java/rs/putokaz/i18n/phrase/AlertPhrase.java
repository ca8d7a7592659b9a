package rs.putokaz.i18n.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of alarm. A kind says the same in every language, so that nobody has to translate. */
public enum AlertPhrase {
  FIRE(Level.DANGER, true),
  DANGER(Level.DANGER, false),
  MEDICAL(Level.NOTICE, true),
  WATER(Level.NOTICE, true),
  MISSING_CHILD(Level.NOTICE, true),
  TRANSPORT(Level.NOTICE, true),
  DISEASE(Level.NOTICE, true),
  WEATHER(Level.NOTICE, true),
  POWER(Level.NOTICE, true);

  /** How much of a screen an alarm takes. */
  public enum Level {
    /** All of it: people have to act at once. */
    DANGER,
    /** The top. */
    NOTICE;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Level level;
  private final boolean place;

  AlertPhrase(Level level, boolean place) {
    this.level = level;
    this.place = place;
  }

  /** How much of a screen it takes. */
  public Level level() {
    return level;
  }

  /** Whether it names a place. */
  public boolean hasPlace() {
    return place;
  }

  /** The word used in tables, files and addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All kinds, the gravest first. */
  public static List<AlertPhrase> all() {
    return Arrays.asList(values());
  }

  /** The kind of that word; empty when there is none. */
  public static Optional<AlertPhrase> of(String word) {
    return all().stream().filter(phrase -> phrase.word().equals(word)).findFirst();
  }
}
