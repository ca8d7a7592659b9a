package rs.putokaz.desk.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plain words of a remark, in which addresses of pages can be followed and people are named by
 * {@code @} and their e-mail address. There is no other mark-up.
 */
public final class CommentText {

  private static final Pattern SPECIAL =
      Pattern.compile(
          "(?<link>https?://[^\\s<>\"'`{}|\\\\^\\p{Cntrl}]+)"
              + "|(?<=^|[\\s(,;:])@(?<person>[^\\s@<>(),;:\"]+@[\\p{L}\\p{N}.-]+[\\p{L}\\p{N}])");

  private static final Pattern TAIL = Pattern.compile("[.,;:!?)\\]]+$");

  private CommentText() {}

  /**
   * A piece of a remark.
   *
   * @param words what is shown
   * @param link where it leads; begins with {@code http://} or {@code https://}; empty when it
   *     leads nowhere
   * @param person address of the person who is named; else empty
   */
  public record Piece(String words, String link, String person) {

    /** For the page. */
    public String getWords() {
      return words;
    }

    /** For the page. */
    public String getLink() {
      return link;
    }

    /** For the page. */
    public String getPerson() {
      return person;
    }
  }

  /** The pieces, which together are the text. */
  public static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher special = SPECIAL.matcher(text);
    int end = 0;
    while (special.find(end)) {
      String found = special.group();
      boolean isLink = special.group("link") != null;
      if (isLink) {
        found = TAIL.matcher(found).replaceFirst("");
      }
      if (special.start() > end) {
        pieces.add(new Piece(text.substring(end, special.start()), "", ""));
      }
      pieces.add(new Piece(found, isLink ? found : "", isLink ? "" : special.group("person")));
      end = special.start() + found.length();
    }
    if (end < text.length()) {
      pieces.add(new Piece(text.substring(end), "", ""));
    }
    return pieces;
  }

  /** The addresses of the people who are named, in small letters, each once. */
  static List<String> mentions(String text) {
    return pieces(text).stream()
        .map(Piece::person)
        .filter(person -> !person.isEmpty())
        .map(person -> person.toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }
}
