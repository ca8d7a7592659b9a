package rs.putokaz.desk.media.intake;

import java.text.Normalizer;
import java.util.Locale;
import rs.putokaz.i18n.script.SerbianTransliterator;

/** Names of files as they can be shown and sent. */
public final class FileNames {

  private static final int LONGEST = 120;
  private static final int LONGEST_WORD = 60;

  private FileNames() {}

  /**
   * The name without folders, control characters and characters that turn the direction; at most
   * 120 characters, never empty.
   */
  public static String clean(String sent) {
    String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}\"<>|:*?;]", "");
    name = name.replaceAll("\\s+", " ").strip();
    if (name.codePointCount(0, name.length()) > LONGEST) {
      String ending = ending(name);
      int end = name.offsetByCodePoints(0, LONGEST - ending.length());
      name = name.substring(0, end) + ending;
    }
    return name.isEmpty() || name.matches("\\.+") ? "file" : name;
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot);
    return ending.length() > 8 ? "" : ending;
  }

  /** A word of small Latin letters, digits and hyphens made of a name, for addresses and blocks. */
  public static String word(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String name = dot > 0 ? fileName.substring(0, dot) : fileName;
    String latin = SerbianTransliterator.toLatin(name).replace("đ", "dj").replace("Đ", "dj");
    String word =
        Normalizer.normalize(latin, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    word = word.substring(0, Math.min(word.length(), LONGEST_WORD)).replaceAll("^-+|-+$", "");
    return word.isEmpty() ? "medium" : word;
  }
}
