package rs.putokaz.i18n.phrase;

import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of help that people find in a centre at certain hours. Their names are words that
 * notices use too, so they are there in every language.
 */
public enum ServiceKind {
  OFFICE(WordList.PLACE, "office"),
  DOCTOR("notice.doctor"),
  MEALS("notice.meals"),
  DISTRIBUTION("notice.distribution"),
  LAUNDRY(WordList.PLACE, "laundry"),
  SOCIAL_WORKER(WordList.VISITOR, "social-worker"),
  GUARDIAN(WordList.VISITOR, "guardian"),
  PSYCHOLOGIST(WordList.VISITOR, "psychologist"),
  LAWYER(WordList.VISITOR, "lawyer"),
  INTERPRETER(WordList.VISITOR, "interpreter"),
  INFORMATION(WordList.ACTIVITY, "information"),
  LANGUAGE_CLASS(WordList.ACTIVITY, "language-class"),
  CHILDREN(WordList.ACTIVITY, "children"),
  WOMEN(WordList.PLACE, "women-room"),
  SPORT(WordList.ACTIVITY, "sport"),
  WORKSHOP(WordList.ACTIVITY, "workshop");

  private final String key;

  ServiceKind(String key) {
    this.key = key;
  }

  ServiceKind(WordList list, String word) {
    this(list.key(word));
  }

  /** Key of its name among the phrases of a language. */
  public String key() {
    return key;
  }

  /** The word used in tables, files and addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of that word; empty when there is none. */
  public static Optional<ServiceKind> of(String word) {
    for (ServiceKind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
