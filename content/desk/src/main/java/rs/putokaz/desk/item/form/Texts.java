package rs.putokaz.desk.item.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import rs.putokaz.i18n.script.HomoglyphRepair;
import rs.putokaz.published.inline.InlineText;
import rs.putokaz.published.inline.InlineTextException;

/** Brings texts into the one form that is stored, or says why they cannot be. */
final class Texts {

  static final int LONGEST_TITLE = 300;
  static final int LONGEST_SUMMARY = 2_000;
  static final int LONGEST_TEXT = 20_000;
  static final int LONGEST_VALUE = 1_000;

  /** An ampersand is five characters of mark-up, so that a text of nothing else still fits. */
  private static final int MARKUP_PER_CHARACTER = 5;

  private static final String SERBIAN = "sr";
  private static final Pattern LINE_SPACE = Pattern.compile("[\\t\\r\\n]+");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

  private Texts() {}

  /** Text without mark-up, on one line; empty when it was refused. */
  static Optional<String> plain(JsonNode value, String language, int longest, FormPlace at) {
    if (!isText(value, at)) {
      return Optional.empty();
    }
    String text = normalised(LINE_SPACE.matcher(value.textValue()).replaceAll(" "), language);
    return fits(text, longest, at) ? Optional.of(text) : Optional.empty();
  }

  /** Inline text in canonical form; empty when it was refused. */
  static Optional<String> inline(JsonNode value, String language, int longest, FormPlace at) {
    if (!isText(value, at)) {
      return Optional.empty();
    }
    String text = LINE_END.matcher(value.textValue()).replaceAll("\n");
    if (!fitsWithMarkup(text, longest, at)) {
      return Optional.empty();
    }
    try {
      String normal = normalised(text, language);
      InlineText parsed = InlineText.parse(normal);
      String canonical = parsed.canonical();
      if (!canonical.equals(normal)) {
        // A character reference can hide what normalisation would have changed.
        parsed = InlineText.parse(normalised(canonical, language));
        canonical = parsed.canonical();
      }
      return fits(parsed.plain(fact -> ""), longest, at) && fitsWithMarkup(canonical, longest, at)
          ? Optional.of(canonical)
          : Optional.empty();
    } catch (InlineTextException e) {
      at.refuse(e.getMessage());
      return Optional.empty();
    }
  }

  private static String normalised(String text, String language) {
    String normal = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    return language.equals(SERBIAN) && hasTwoScripts(normal)
        ? HomoglyphRepair.repair(normal).text()
        : normal;
  }

  /** Most Serbian texts have no Latin letter, and need no search for a wrong one. */
  private static boolean hasTwoScripts(String text) {
    boolean latin = false;
    boolean cyrillic = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      latin |= (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '\u00c0' && c <= '\u024f');
      cyrillic |= c >= '\u0400' && c <= '\u04ff';
    }
    return latin && cyrillic;
  }

  /** Whether it is a text of characters that can be stored; reports why not. */
  static boolean isText(JsonNode value, FormPlace at) {
    if (!value.isTextual()) {
      at.refuse("must be a text");
      return false;
    }
    String text = value.textValue();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        at.refuse("has half a character (at character " + (i + 1) + ")");
        return false;
      } else if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r') {
        at.refuse(
            String.format("has the control character U+%04X (at character %d)", (int) c, i + 1));
        return false;
      }
    }
    return true;
  }

  /** Whether the text is short enough; reports why not. */
  static boolean fits(String text, int longest, FormPlace at) {
    return fits(text, "characters", longest, at);
  }

  private static boolean fitsWithMarkup(String markup, int longest, FormPlace at) {
    return fits(markup, "characters with its mark-up", longest * MARKUP_PER_CHARACTER, at);
  }

  private static boolean fits(String text, String what, int longest, FormPlace at) {
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      at.refuse("has " + length + " " + what + ", at most " + longest + " are allowed");
      return false;
    }
    return true;
  }
}
