package rs.putokaz.i18n.script;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rs.putokaz.i18n.script.Segment.Kind;

/**
 * One pass over the segments of a text. It lives for one call and remembers the letter before the
 * present one, because the case of a digraph is decided by its neighbours.
 */
final class CyrillicToLatin {

  private static final char NONE = ' ';

  private final List<Segment> segments;
  private final LatinExceptions exceptions;
  private final StringBuilder latin = new StringBuilder();
  private char previous = NONE;

  CyrillicToLatin(List<Segment> segments, LatinExceptions exceptions) {
    this.segments = segments;
    this.exceptions = exceptions;
  }

  String convert() {
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      switch (segment.kind()) {
        case TEXT -> text(i, segment.text());
        case TAG -> latin.append(segment.text());
        case KEPT, BREAK -> {
          latin.append(segment.text());
          previous = NONE;
        }
      }
    }
    return latin.toString();
  }

  private void text(int segment, String text) {
    int i = 0;
    while (i < text.length()) {
      if (SerbianAlphabet.isWordPart(text.charAt(i))) {
        int end = i;
        while (end < text.length() && SerbianAlphabet.isWordPart(text.charAt(end))) {
          end++;
        }
        word(segment, text, i, end);
        i = end;
      } else {
        latin.append(text.charAt(i));
        previous = NONE;
        i++;
      }
    }
  }

  private void word(int segment, String text, int start, int end) {
    if (isForeign(text, start, end)) {
      latin.append(text, start, end);
      previous = text.charAt(end - 1);
      return;
    }
    Optional<String> exception = exception(segment, text, start, end);
    if (exception.isPresent()) {
      latin.append(exception.get());
      previous = text.charAt(end - 1);
      return;
    }
    int from = latin.length();
    boolean marks = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      String spelling = SerbianAlphabet.latin(c).orElse(String.valueOf(c));
      boolean shout =
          spelling.length() == 2 && Character.isUpperCase(c) && shouts(next(segment, i + 1));
      latin.append(shout ? spelling.toUpperCase(Locale.ROOT) : spelling);
      if (Character.isLetter(c)) {
        previous = c;
      } else {
        marks = true;
      }
    }
    if (marks) {
      latin.replace(from, latin.length(), composed(latin.substring(from)));
    }
  }

  /** What is wanted for a word, unless it is a part of one that goes on beyond a tag. */
  private Optional<String> exception(int segment, String text, int start, int end) {
    boolean whole = previous == NONE && !Character.isLetter(next(segment, end));
    return whole && !exceptions.isEmpty()
        ? exceptions.of(text.substring(start, end))
        : Optional.empty();
  }

  private boolean shouts(char next) {
    return Character.isLetter(next) ? Character.isUpperCase(next) : Character.isUpperCase(previous);
  }

  /** The next letter of the same word, which may stand behind a tag; a space when it has none. */
  private char next(int segment, int position) {
    for (int s = segment; s < segments.size(); s++) {
      Segment candidate = segments.get(s);
      if (candidate.kind() == Kind.TEXT) {
        String text = candidate.text();
        for (int i = s == segment ? position : 0; i < text.length(); i++) {
          if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
            return text.charAt(i);
          }
        }
      } else if (candidate.kind() != Kind.TAG) {
        return NONE;
      }
    }
    return NONE;
  }

  /**
   * A word with a letter that Serbian lacks is Russian, Bulgarian…: half of it in Latin helps
   * nobody.
   */
  private static boolean isForeign(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (SerbianAlphabet.isCyrillic(c) && !SerbianAlphabet.isSerbianCyrillic(c)) {
        return true;
      }
    }
    return false;
  }

  private static String composed(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC);
  }
}
