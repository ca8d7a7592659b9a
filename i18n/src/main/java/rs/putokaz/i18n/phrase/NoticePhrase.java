package rs.putokaz.i18n.phrase;

import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of notice and the fields that each has besides its place and its times. A kind says the
 * same in every language, so that nobody has to translate a notice.
 */
public enum NoticePhrase {
  MEALS(WordList.MEAL),
  TRANSPORT(WordList.DESTINATION),
  DOCTOR(null),
  DISTRIBUTION(WordList.GOODS),
  ROOM_CHANGE(null),
  VISIT(WordList.VISITOR),
  ACTIVITY(WordList.ACTIVITY);

  private final WordList what;

  NoticePhrase(WordList what) {
    this.what = what;
  }

  /** The words of which one says what it is about; empty where the kind says it all. */
  public Optional<WordList> what() {
    return Optional.ofNullable(what);
  }

  /** Whether it names a room by its number. */
  public boolean hasNumber() {
    return this == ROOM_CHANGE;
  }

  /** The word used in tables, files, addresses and for its pictogram. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of that word; empty when there is none. */
  public static Optional<NoticePhrase> of(String word) {
    for (NoticePhrase phrase : values()) {
      if (phrase.word().equals(word)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }
}
