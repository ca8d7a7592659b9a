package rs.putokaz.i18n.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.script.SerbianTransliterator;

/**
 * The texts of the interface in one language.
 *
 * <p>A language's file is read when it is first asked for and kept for the life of the program.
 * Patterns are ICU message formats with named arguments and CLDR plurals, except that an apostrophe
 * is always an apostrophe and quotes nothing. Thread-safe.
 *
 * <p>A missing key is a mistake: with the system property {@code putokaz.messages.strict} set to
 * true, as in tests, it throws; otherwise the English text is shown, or the key where there is
 * none, and the gap is logged once.
 */
public final class Messages {

  private static final Logger LOG = System.getLogger(Messages.class.getName());
  private static final Map<String, Messages> CACHE = new ConcurrentHashMap<>();

  private final String application;
  private final Language language;
  private final Map<String, String> patterns;
  private final boolean strict;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
  private final Set<String> reported = ConcurrentHashMap.newKeySet();

  Messages(String application, Language language, Map<String, String> patterns, boolean strict) {
    this.application = application;
    this.language = language;
    this.patterns = Map.copyOf(patterns);
    this.strict = strict;
  }

  /** The texts shown to readers of a language: its own, or its {@link Language#uiLanguage}'s. */
  public static Messages of(Language language) {
    return of(MessageFile.PORTAL, language.uiLanguage());
  }

  /**
   * The texts of the back-office in Serbian, in one of its alphabets, or English.
   *
   * @throws IllegalArgumentException for another language
   */
  public static Messages ofDesk(Language language) {
    return of(MessageFile.DESK, language);
  }

  /** Whether notices and alarms can be put together in that language. */
  public static boolean hasPhrases(Language language) {
    return MessageFile.exists(MessageFile.PHRASE, language);
  }

  /**
   * The phrases of notices and alarms, and the words of their lists.
   *
   * @throws IllegalArgumentException for a language that has none
   */
  public static Messages ofPhrases(Language language) {
    return of(MessageFile.PHRASE, language);
  }

  private static Messages of(String application, Language language) {
    return CACHE.computeIfAbsent(
        application + "_" + language.tag(), name -> load(application, language));
  }

  /** The languages whose file is there, in the order of menus. */
  public static List<Language> languages() {
    return Languages.publicSite().stream()
        .filter(language -> MessageFile.exists(MessageFile.PORTAL, language))
        .toList();
  }

  /**
   * The same texts, with others in the place of some of them. A key that is not known is left out.
   *
   * @param written patterns by key, as translators write them; for Serbian in Cyrillic
   */
  public Messages with(Map<String, String> written) {
    boolean derived = language.isDerived();
    Map<String, String> all = new HashMap<>(patterns);
    written.forEach(
        (key, pattern) ->
            all.computeIfPresent(
                key,
                (known, old) -> {
                  String escaped = MessageFile.escaped(pattern);
                  return derived ? SerbianTransliterator.toLatinPattern(escaped) : escaped;
                }));
    return new Messages(application, language, all, strict);
  }

  /** All patterns by key, as translators write them. */
  public SortedMap<String, String> written() {
    SortedMap<String, String> written = new TreeMap<>();
    patterns.forEach((key, pattern) -> written.put(key, pattern.replace("''", "'")));
    return written;
  }

  /**
   * Names of the arguments of a pattern.
   *
   * @param written as translators write it
   * @throws IllegalArgumentException when it is no pattern
   */
  public static Set<String> arguments(String written) {
    MessageFormat format = new MessageFormat(MessageFile.escaped(written));
    // The format itself names only those that stand in no plural.
    MessagePattern pattern = new MessagePattern(format.toPattern());
    return IntStream.range(0, pattern.countParts())
        .mapToObj(pattern::getPart)
        .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
        .map(pattern::getSubstring)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The language the texts are in, for {@code lang} and {@code dir} of the page around them. */
  public Language language() {
    return language;
  }

  /**
   * A text without arguments.
   *
   * @throws MissingResourceException if there is none and missing keys are not tolerated
   */
  public String text(String key) {
    return text(key, Map.of());
  }

  /**
   * A text with named arguments. Numbers are written in the digits of the language; what must stay
   * in Latin digits, such as a phone number, is passed as a string.
   *
   * @throws MissingResourceException if there is none and missing keys are not tolerated
   */
  public String text(String key, Map<String, Object> args) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      return missing(key, args);
    }
    MessageFormat format =
        formats.computeIfAbsent(key, k -> new MessageFormat(pattern, language.locale()));
    // A format is not thread-safe while it formats.
    return ((MessageFormat) format.clone()).format(args);
  }

  private String missing(String key, Map<String, Object> args) {
    if (strict) {
      throw new MissingResourceException(
          "no message " + key + " in " + language.tag(), Messages.class.getName(), key);
    }
    if (reported.add(key)) {
      LOG.log(Level.WARNING, "No message {0} in {1}", key, language.tag());
    }
    return language.tag().equals("en") ? key : of(application, Languages.get("en")).text(key, args);
  }

  private static Messages load(String application, Language language) {
    if (!application.equals(MessageFile.PORTAL) && !MessageFile.exists(application, language)) {
      throw new IllegalArgumentException("No " + application + " texts in " + language.tag());
    }
    boolean strict = Boolean.getBoolean("putokaz.messages.strict");
    return new Messages(application, language, MessageFile.read(application, language), strict);
  }
}
