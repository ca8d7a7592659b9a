package rs.putokaz.desk.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rs.putokaz.published.inline.InlineText;
import rs.putokaz.published.inline.InlineTextException;

/**
 * A text as a machine gets it: its tags are numbers, which a machine can move but not change, and
 * addresses stay here.
 */
final class TaggedText {

  private static final Pattern OURS = Pattern.compile("<(/?)([a-z]+)[^<>]*?(/?)>");
  private static final Pattern THEIRS =
      Pattern.compile(
          "<(?:span\\s+id=\"(\\d{1,4})\"\\s*|(/span)\\s*|img\\s+id=\"(\\d{1,4})\"\\s*/?)>");
  private static final Pattern ANY = Pattern.compile("<[^<>]*>");

  private final List<String> tags = new ArrayList<>();
  private final String html;
  private final boolean plain;

  private TaggedText(String markup, boolean plain) {
    this.plain = plain;
    StringBuilder out = new StringBuilder();
    Matcher tag = OURS.matcher(markup);
    while (tag.find()) {
      tag.appendReplacement(out, "");
      if (!tag.group(1).isEmpty()) {
        out.append("</span>");
      } else {
        out.append(tag.group(3).isEmpty() ? "<span id=\"" : "<img id=\"").append(tags.size());
        out.append(tag.group(3).isEmpty() ? "\">" : "\"/>");
        tags.add(tag.group());
      }
    }
    html = tag.appendTail(out).toString();
  }

  /** Of canonical inline text. */
  static TaggedText of(String canonical) {
    return new TaggedText(canonical, false);
  }

  /** Of a title, which has no mark-up. */
  static TaggedText plain(String words) {
    return new TaggedText(
        words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"), true);
  }

  String html() {
    return html;
  }

  /**
   * The translation in our form; empty when the machine has broken it, or lost a link or a fact.
   */
  Optional<String> restore(String translated) {
    StringBuilder out = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    Set<Integer> seen = new HashSet<>();
    Matcher tag = ANY.matcher(translated);
    while (tag.find()) {
      Matcher known = THEIRS.matcher(tag.group());
      if (!known.matches()) {
        return Optional.empty();
      }
      String markup = known.group(2) == null ? begin(known, open, seen) : open.poll();
      if (markup == null) {
        return Optional.empty();
      }
      tag.appendReplacement(out, Matcher.quoteReplacement(markup));
    }
    tag.appendTail(out);
    return isWhole(seen) ? canonical(out.toString()) : Optional.empty();
  }

  /** The tag of that number; null when it is none, or was there before. */
  private String begin(Matcher known, Deque<String> open, Set<Integer> seen) {
    boolean pair = known.group(1) != null;
    int number = Integer.parseInt(pair ? known.group(1) : known.group(3));
    if (number >= tags.size() || !seen.add(number) || tags.get(number).endsWith("/>") == pair) {
      return null;
    }
    String markup = tags.get(number);
    if (pair) {
      Matcher name = OURS.matcher(markup);
      open.push(name.lookingAt() ? "</" + name.group(2) + ">" : "");
    }
    return markup;
  }

  private boolean isWhole(Set<Integer> seen) {
    for (int i = 0; i < tags.size(); i++) {
      boolean dear = tags.get(i).startsWith("<a ") || tags.get(i).startsWith("<fact ");
      if (dear && !seen.contains(i)) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> canonical(String markup) {
    try {
      InlineText text = InlineText.parse(markup.strip());
      String words = plain ? text.plain(fact -> "").replace('\n', ' ') : text.canonical();
      return words.isBlank() ? Optional.empty() : Optional.of(words);
    } catch (InlineTextException e) {
      return Optional.empty();
    }
  }
}
