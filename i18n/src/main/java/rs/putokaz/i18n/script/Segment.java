package rs.putokaz.i18n.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a text that is converted, or passed on as it is.
 *
 * @param kind what may be done with it
 * @param text the stretch without protection marks
 * @param source the stretch as it was written
 */
record Segment(Kind kind, String text, String source) {

  enum Kind {
    /** Words to convert. */
    TEXT,
    /** Addresses and protected passages. */
    KEPT,
    /** A tag within which a word may go on, such as {@code <em>}. */
    TAG,
    /** A tag that ends a word: a line break or a fact. */
    BREAK
  }

  /** Possessive, because the engine of Java recurses into a group that it may have to give back. */
  private static final String TAGS =
      "</?(?:strong|em|a|term|fact|br)\\b(?:[^<>\"]++|\"[^<\"]*+\")*+>";

  /** Without an opening mark inside, so that one which is never closed costs no second look. */
  private static final String MARKED = "-\\{(?<marked>(?:[^-}]++|-(?!\\{)|\\}(?!-))*+)\\}-";

  private static final String ADDRESS =
      "\\b(?:https?://|ftp://|www\\.|mailto:|tel:)[^\\s<>\"]+"
          + "|(?:(?<![\\p{L}\\p{N}._%+-])|\\G)[\\p{L}\\p{N}._%+-]++"
          + "@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}"
          + "|(?<![\\p{L}\\p{N}-])(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,10}(?:rs|com|org|net|eu|int|edu|срб|рф)"
          + "(?![\\p{L}\\p{N}])(?:/[^\\s<>\"]*)?";

  private static final int FLAGS = Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;

  /** Plain text: addresses and {@code -{…}-} are kept. */
  static final Pattern PLAIN = Pattern.compile(MARKED + "|" + ADDRESS, FLAGS);

  /** Inline markup: as plain text, and tags are kept. */
  static final Pattern MARKUP = Pattern.compile(TAGS + "|" + MARKED + "|" + ADDRESS, FLAGS);

  /** Message patterns: braces belong to the pattern, so {@code -{…}-} is nothing special. */
  static final Pattern MESSAGE = Pattern.compile("(?<marked>(?!))|" + ADDRESS, FLAGS);

  static List<Segment> split(String text, Pattern kept) {
    List<Segment> segments = new ArrayList<>();
    Matcher matcher = kept.matcher(text);
    int end = 0;
    while (matcher.find()) {
      if (matcher.start() > end) {
        segments.add(words(text.substring(end, matcher.start())));
      }
      segments.add(kept(matcher.group(), matcher.group("marked")));
      end = matcher.end();
    }
    if (end < text.length()) {
      segments.add(words(text.substring(end)));
    }
    return segments;
  }

  private static Segment words(String text) {
    return new Segment(Kind.TEXT, text, text);
  }

  private static Segment kept(String source, String marked) {
    if (marked != null) {
      return new Segment(Kind.KEPT, marked, source);
    }
    if (!source.startsWith("<")) {
      return new Segment(Kind.KEPT, source, source);
    }
    boolean breaks = source.startsWith("<br") || source.startsWith("<fact");
    return new Segment(breaks ? Kind.BREAK : Kind.TAG, source, source);
  }
}
