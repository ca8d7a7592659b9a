package rs.putokaz.i18n.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.text.Messages;

/** Puts phrases together. */
public final class Phrases {

  private static final List<Language> WITHOUT_OWN =
      List.of(Languages.get("sr"), Languages.get("en"));

  private Phrases() {}

  /**
   * What a notice says to a reader of that language: one sentence in it, or, where it has no
   * phrases, one in Serbian and one in English.
   *
   * @param what word of the phrase's list; means nothing where it has none
   * @param place word of {@link WordList#PLACE}
   * @param number of the room; means nothing where the phrase names none
   */
  public static List<Sentence> notice(
      Language reader, NoticePhrase phrase, String what, String place, int number) {
    List<Language> languages = Messages.hasPhrases(reader) ? List.of(reader) : WITHOUT_OWN;
    return languages.stream()
        .map(language -> sentence(language, phrase, what, place, number))
        .toList();
  }

  private static Sentence sentence(
      Language language, NoticePhrase phrase, String what, String place, int number) {
    Messages messages = Messages.ofPhrases(language);
    Map<String, Object> fields = new HashMap<>();
    phrase.what().ifPresent(list -> fields.put("what", messages.text(list.key(what))));
    fields.put("place", messages.text(WordList.PLACE.key(place)));
    // As it stands on the door.
    fields.put("number", Integer.toString(number));
    String key = "notice." + phrase.word();
    return new Sentence(language, messages.text(key), messages.text(key + ".text", fields));
  }
}
