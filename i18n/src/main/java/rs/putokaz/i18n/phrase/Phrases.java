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

  /**
   * What an alarm says to a reader of that language: one sentence in it, or, where it has no
   * phrases, one in Serbian and one in English.
   *
   * @param place word of {@link WordList#PLACE}; means nothing where the phrase names none
   * @param clear whether the danger is over
   */
  public static List<Sentence> alert(
      Language reader, AlertPhrase phrase, String place, boolean clear) {
    List<Language> languages = Messages.hasPhrases(reader) ? List.of(reader) : WITHOUT_OWN;
    return languages.stream().map(language -> alarm(language, phrase, place, clear)).toList();
  }

  private static Sentence alarm(
      Language language, AlertPhrase phrase, String place, boolean clear) {
    Messages messages = Messages.ofPhrases(language);
    String title = messages.text("alert." + phrase.word());
    if (clear) {
      return new Sentence(language, title, messages.text("alert.clear"));
    }
    String where = place.isEmpty() ? "" : messages.text(WordList.PLACE.key(place));
    String text = messages.text("alert." + phrase.word() + ".text", Map.of("place", where));
    return new Sentence(language, title, text);
  }

  /** That an alarm is an exercise, in that language; in English where it has no phrases. */
  public static String drill(Language reader) {
    Language language = Messages.hasPhrases(reader) ? reader : Languages.get("en");
    return Messages.ofPhrases(language).text("alert.drill");
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
