package rs.putokaz.i18n.script;

import java.text.Normalizer;
import java.util.Objects;
import java.util.stream.Collectors;
import rs.putokaz.i18n.script.Segment.Kind;

/**
 * Turns Serbian from one script into the other.
 *
 * <p>Texts are written in Cyrillic; whenever one is shown or indexed in Latin it passes through
 * here, and the result is never stored. The way back, {@link #toCyrillic}, is a tool for editors
 * who bring a Latin text: it knows the words in which nj, lj and dž are two letters, but an editor
 * reads the result before it is kept.
 *
 * <p>Addresses (web and e-mail) stay as they are in both directions, and so does a passage between
 * <code>-{</code> and <code>}-</code>; an opening mark that is never closed is ordinary text.
 *
 * <p>Stateless and thread-safe. Every method throws {@link NullPointerException} for null.
 */
public final class SerbianTransliterator {

  private SerbianTransliterator() {}

  /**
   * Latin spelling of a plain text. What is Latin already is untouched, as is a word with a letter
   * that Serbian lacks (a Russian name). The marks of protected passages are removed.
   */
  public static String toLatin(String plain) {
    return toLatin(plain, LatinExceptions.NONE);
  }

  /** As {@link #toLatin(String)}, with words that have a Latin form of their own. */
  public static String toLatin(String plain, LatinExceptions exceptions) {
    Objects.requireNonNull(plain, "text is required");
    return new CyrillicToLatin(Segment.split(plain, Segment.PLAIN), exceptions).convert();
  }

  /**
   * As {@link #toLatin(String)}, for text with inline markup: tags and their attributes are
   * untouched.
   */
  public static String toLatinMarkup(String inlineMarkup) {
    return toLatinMarkup(inlineMarkup, LatinExceptions.NONE);
  }

  /** As {@link #toLatinMarkup(String)}, with words that have a Latin form of their own. */
  public static String toLatinMarkup(String inlineMarkup, LatinExceptions exceptions) {
    Objects.requireNonNull(inlineMarkup, "markup is required");
    return new CyrillicToLatin(Segment.split(inlineMarkup, Segment.MARKUP), exceptions).convert();
  }

  /**
   * As {@link #toLatin(String)}, for a message pattern: its braces are placeholders, so there are
   * no protected passages.
   */
  public static String toLatinPattern(String messagePattern) {
    Objects.requireNonNull(messagePattern, "pattern is required");
    return new CyrillicToLatin(Segment.split(messagePattern, Segment.MESSAGE), LatinExceptions.NONE)
        .convert();
  }

  /**
   * Cyrillic spelling of a Latin text, plain or with inline markup. Left alone, besides addresses
   * and tags: Roman numerals, codes, placeholders, names of products, and words with a letter that
   * Serbian lacks (q, w, x, y, é). Protected passages keep their marks, because the result is a
   * source text.
   */
  public static String toCyrillic(String latin) {
    Objects.requireNonNull(latin, "text is required");
    String composed = Normalizer.normalize(latin, Normalizer.Form.NFC);
    return Segment.split(composed, Segment.MARKUP).stream()
        .map(s -> s.kind() == Kind.TEXT ? LatinToCyrillic.convert(s.text()) : s.source())
        .collect(Collectors.joining());
  }

  /** The text, plain or with markup, as Cyrillic readers see it: without protection marks. */
  public static String withoutMarks(String text) {
    Objects.requireNonNull(text, "text is required");
    if (!text.contains("-{")) {
      return text;
    }
    return Segment.split(text, Segment.MARKUP).stream()
        .map(Segment::text)
        .collect(Collectors.joining());
  }
}
