package rs.putokaz.portal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.script.LatinExceptions;
import rs.putokaz.i18n.script.SerbianTransliterator;
import rs.putokaz.i18n.text.Dates;
import rs.putokaz.i18n.text.Messages;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;

/**
 * The reader of one request: whose language it is, how it is addressed, and which of an item's
 * editions serves best. Serbian is stored as it is written, in Cyrillic and with the marks of
 * protected passages; here it gets the reader's script and loses the marks.
 */
public final class Reader {

  private static final String SERBIAN = "sr";
  private static final String SERBIAN_LATIN = "sr-Latn";

  private final Language language;
  private final Messages messages;
  private final LatinExceptions words;

  /** A reader of that language. */
  public Reader(Language language) {
    this(language, LatinExceptions.NONE);
  }

  /** A reader of that language, with those Latin forms of Serbian words. */
  public Reader(Language language, LatinExceptions words) {
    this(language, Messages.of(language), words);
  }

  /** A reader of that language, with those labels and Latin forms of Serbian words. */
  public Reader(Language language, Messages messages, LatinExceptions words) {
    this.language = language;
    this.messages = messages;
    this.words = words;
  }

  /** The language that was asked for. */
  public Language language() {
    return language;
  }

  /** Tag of the editions written for this reader: Serbian is written once for both scripts. */
  public String editionTag() {
    return language.tag().equals(SERBIAN_LATIN) ? SERBIAN : language.tag();
  }

  /** The language of labels and buttons. */
  public Language uiLanguage() {
    return messages.language();
  }

  /** A label. */
  public String text(String key) {
    return messages.text(key);
  }

  /** A label with one named argument. */
  public String text(String key, String name, Object value) {
    return messages.text(key, Map.of(name, value));
  }

  /** A label with two named arguments. */
  public String text(String key, String name, Object value, String name2, Object value2) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put(name, value);
    arguments.put(name2, value2);
    return messages.text(key, arguments);
  }

  /** All labels by key, with the places of their arguments, as translators write them. */
  public SortedMap<String, String> patterns() {
    return messages.written();
  }

  /** A date in words. */
  public String date(LocalDate date) {
    return Dates.format(date, uiLanguage());
  }

  /**
   * A day, month or year as it is stored ({@code YYYY}, {@code YYYY-MM}, {@code YYYY-MM-DD}), in
   * words as far as it goes.
   */
  public String partialDate(String stored) {
    if (stored.length() == 10) {
      return date(LocalDate.parse(stored));
    }
    return stored.length() == 7 ? stored.substring(5) + "/" + stored.substring(0, 4) : stored;
  }

  /** Whether something may be shown to this reader in Serbian Latin. */
  public boolean readsLatin() {
    return preference().contains(SERBIAN_LATIN);
  }

  /** Address of a page of this reader; the path begins with a slash. */
  public String href(String path) {
    return "/" + language.urlTag() + path;
  }

  /** Tags of the editions that serve this reader, the best first. */
  public List<String> preference() {
    List<String> tags = new ArrayList<>();
    tags.add(language.tag());
    tags.addAll(language.fallback());
    return tags;
  }

  /**
   * The language whose edition of the item serves this reader best: the own one, the nearest, else
   * the source.
   */
  public Language best(Item item) {
    return Languages.get(best(item.editions()).orElse(item.sourceLanguage()));
  }

  /**
   * The best of some texts by language tag; empty words in the reader's language when there is none
   * at all.
   */
  public Words words(Map<String, String> texts) {
    Optional<String> tag = best(texts).or(() -> texts.keySet().stream().findFirst());
    return tag.map(found -> new Words(Languages.get(found), derived(found, texts)))
        .orElse(new Words(language, ""));
  }

  private Optional<String> best(Map<String, ?> texts) {
    return preference().stream()
        .filter(
            tag ->
                texts.containsKey(tag) || (tag.equals(SERBIAN_LATIN) && texts.containsKey(SERBIAN)))
        .findFirst();
  }

  private String derived(String tag, Map<String, String> texts) {
    return switch (tag) {
      case SERBIAN_LATIN -> SerbianTransliterator.toLatinMarkup(texts.get(SERBIAN), words);
      case SERBIAN -> SerbianTransliterator.withoutMarks(texts.get(SERBIAN));
      default -> texts.get(tag);
    };
  }

  /** Title of an item in the best language. */
  public Words title(Item item) {
    Map<String, String> titles = new HashMap<>();
    item.editions().forEach((tag, edition) -> titles.put(tag, edition.title()));
    return words(titles);
  }

  /** The edition in a language that {@link #best} named, Serbian in that script. */
  public Edition edition(Item item, Language in) {
    return switch (in.tag()) {
      case SERBIAN_LATIN -> SerbianEdition.latin(item.editions().get(SERBIAN), words);
      case SERBIAN -> SerbianEdition.cyrillic(item.editions().get(SERBIAN));
      default -> item.editions().get(in.tag());
    };
  }

  /**
   * The language in which this reader sees an edition that search found: Serbian in the reader's
   * own script.
   */
  public Language seenAs(String editionTag) {
    boolean derived = editionTag.equals(SERBIAN) && language.tag().equals(SERBIAN_LATIN);
    return derived ? language : Languages.get(editionTag);
  }

  /** A plain text of an edition as it is seen in that language. */
  public String seenIn(Language in, String plain) {
    return switch (in.tag()) {
      case SERBIAN_LATIN -> SerbianTransliterator.toLatin(plain, words);
      case SERBIAN -> SerbianTransliterator.withoutMarks(plain);
      default -> plain;
    };
  }

  /** Languages in which there is an edition, Serbian in both scripts, in the order of the table. */
  public static List<Language> languagesOf(Item item) {
    return Languages.all().stream().filter(language -> isIn(item, language)).toList();
  }

  /** Whether the item can be read in that language. */
  public static boolean isIn(Item item, Language language) {
    String tag = language.tag().equals(SERBIAN_LATIN) ? SERBIAN : language.tag();
    return item.editions().containsKey(tag);
  }

  /** Whether words are in another language than the labels around them, and must say so. */
  public boolean isForeign(Language other) {
    return !other.tag().equals(uiLanguage().tag());
  }
}
