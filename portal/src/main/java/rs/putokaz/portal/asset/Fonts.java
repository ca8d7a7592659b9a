package rs.putokaz.portal.asset;

import java.util.Optional;
import rs.putokaz.i18n.language.Language;

/** One font file for each script that old phones lack; Latin and Cyrillic use the system's own. */
public final class Fonts {

  private Fonts() {}

  /** Name of the font file of a language; empty when the system has one. */
  public static Optional<String> of(Language language) {
    return switch (language.script()) {
      case "Arab" -> Optional.of("arab");
      case "Beng" -> Optional.of("beng");
      case "Guru" -> Optional.of("guru");
      case "Deva" -> Optional.of("deva");
      case "Ethi" -> Optional.of("ethi");
      case "Mymr" -> Optional.of("mymr");
      default -> Optional.empty();
    };
  }
}
