package rs.putokaz.portal.leaflet.type;

import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import rs.putokaz.i18n.language.Language;

/**
 * Which fonts write a language: that of its script, then the Latin one for what the first lacks.
 * Urdu and Punjabi in Arabic script are written in Nastaliq, as their readers do.
 */
public final class Typefaces {

  private static final String LATIN = "latn";
  private static final Set<String> NASTALIQ = Set.of("ur", "pa-Arab");
  private static final Map<String, String> SCRIPTS =
      Map.of(
          "Latn", LATIN,
          "Cyrl", LATIN,
          "Arab", "naskh",
          "Beng", "beng",
          "Deva", "deva",
          "Guru", "guru",
          "Ethi", "ethi",
          "Mymr", "mymr");

  private static final String FONT_SETTINGS = "sun.awt.fontconfig";
  private static final Map<String, Typeface> KNOWN = new ConcurrentHashMap<>();

  private Typefaces() {}

  /** Whether there is a font for the language; Chinese has none. */
  public static boolean write(Language language) {
    return SCRIPTS.containsKey(language.script());
  }

  /** The fonts of a language, the first one first; those of Latin where it has none. */
  public static List<Typeface> of(Language language, boolean bold) {
    String own = SCRIPTS.getOrDefault(language.script(), LATIN);
    if (NASTALIQ.contains(language.tag())) {
      own = "nastaliq";
    }
    return own.equals(LATIN)
        ? List.of(named(LATIN, bold))
        : List.of(named(own, bold), named(LATIN, bold), named("naskh", bold));
  }

  /** What a leaflet without pictures in that language weighs, in kilobytes, to about ten. */
  public static int kilobytes(Language language) {
    String font = of(language, false).get(0).name().replaceFirst("-.*", "");
    return switch (font) {
      case LATIN -> 25;
      case "nastaliq" -> 60;
      default -> 40;
    };
  }

  /** The font of a letter of another script, such as a name in a text; empty for none. */
  static Optional<Typeface> ofLetter(int codePoint, boolean bold) {
    String script = UScript.getShortName(UScript.getScript(codePoint));
    return Optional.ofNullable(SCRIPTS.get(script))
        .map(name -> named(name, bold))
        .filter(face -> face.has(codePoint));
  }

  private static Typeface named(String name, boolean bold) {
    return named(name + (bold ? "-bold" : "-regular"));
  }

  /** The font in a file beside this class. */
  static Typeface named(String file) {
    return KNOWN.computeIfAbsent(
        file,
        name -> {
          needNoSystemFonts();
          return new Typeface(name);
        });
  }

  /**
   * Java reads the fonts of the system before the first one of ours, and a server may have none: it
   * is told that none are wanted. Nothing else in this process draws letters.
   */
  private static synchronized void needNoSystemFonts() {
    if (System.getProperty(FONT_SETTINGS) != null) {
      return;
    }
    try {
      Path none = Files.createTempFile("putokaz-fonts", ".properties");
      none.toFile().deleteOnExit();
      Files.writeString(none, "version=1\nsequence.allfonts=default\n");
      System.setProperty(FONT_SETTINGS, none.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for temporary files", e);
    }
  }
}
