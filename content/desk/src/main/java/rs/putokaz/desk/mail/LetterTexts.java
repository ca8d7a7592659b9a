package rs.putokaz.desk.mail;

import java.util.List;
import rs.putokaz.desk.person.Person;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.text.Messages;

/** The languages in which letters are written: those of the desk. */
public final class LetterTexts {

  private static final List<String> SPOKEN = List.of("sr", "sr-Latn", "en");

  private LetterTexts() {}

  /** The texts in the person's language, or in English when the desk does not speak that. */
  public static Messages of(Person person) {
    return Messages.ofDesk(language(person.language()));
  }

  private static Language language(String tag) {
    return Languages.get(SPOKEN.contains(tag) ? tag : "en");
  }
}
