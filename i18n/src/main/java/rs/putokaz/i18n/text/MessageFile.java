package rs.putokaz.i18n.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.script.SerbianTransliterator;

/**
 * Reads the patterns of one language for one application: UTF-8 properties files, one for each of
 * its parts, for Serbian Latin derived.
 */
final class MessageFile {

  /** The texts of the public pages, in many languages. */
  static final String PORTAL = "portal";

  /** The texts of the back-office, in Serbian and English. */
  static final String DESK = "desk";

  /** Phrases of notices and alarms, in the languages of the public pages. */
  static final String PHRASE = "phrase";

  /** The parts of the back-office that have files of their own beside the one of its name. */
  private static final List<String> DESK_PARTS =
      List.of(
          "audio",
          "centre",
          "editor",
          "exchange",
          "kiosk",
          "media",
          "overview",
          "quality",
          "security",
          "structure",
          "talk",
          "translation",
          "words");

  /** The same of the public pages; a part is in each language that they are in. */
  private static final List<String> PORTAL_PARTS = List.of("kiosk", "leaflet", "phone");

  private static final String PATH = "/rs/putokaz/i18n/messages/";

  private MessageFile() {}

  static boolean exists(String application, Language language) {
    return MessageFile.class.getResource(path(application, source(language))) != null;
  }

  /** Key to pattern, by key; empty when the language has no file yet. */
  static Map<String, String> read(String application, Language language) {
    Map<String, String> patterns = new TreeMap<>();
    readInto(patterns, application, language);
    for (String part : parts(application)) {
      readInto(patterns, application + "-" + part, language);
    }
    if (language.isDerived()) {
      patterns.replaceAll((key, pattern) -> SerbianTransliterator.toLatinPattern(pattern));
    }
    return patterns;
  }

  private static List<String> parts(String application) {
    return switch (application) {
      case DESK -> DESK_PARTS;
      case PORTAL -> PORTAL_PARTS;
      default -> List.of();
    };
  }

  private static void readInto(Map<String, String> patterns, String file, Language language) {
    try (InputStream in = MessageFile.class.getResourceAsStream(path(file, source(language)))) {
      if (in != null) {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        properties.forEach((key, pattern) -> patterns.put((String) key, escaped((String) pattern)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read messages of " + language.tag(), e);
    }
  }

  /**
   * A pattern in which every apostrophe, single or doubled, is an apostrophe. To ICU a single one
   * before a brace begins a quotation, so that a translator's {@code d'{name}} would lose the name.
   */
  static String escaped(String written) {
    return written.replaceAll("''?", "''");
  }

  private static Language source(Language language) {
    return language.isDerived() ? Languages.get("sr") : language;
  }

  private static String path(String application, Language language) {
    return PATH + application + "_" + language.tag() + ".properties";
  }
}
