package rs.putokaz.desk.media.caption;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rs.putokaz.desk.media.caption.RefusedCaptionsException.Reason;

/** The mark-up within a cue: eight tags of the standard and moments, and nothing else. */
final class CueMarkup {

  private static final String CLASSES = "(?:\\.[^\\s.<>&]+)*";
  private static final Pattern OPENING =
      Pattern.compile("(c|i|b|u|ruby|rt)" + CLASSES + "|(v|lang)" + CLASSES + "[ \\t]+[^<>]+");
  private static final Pattern CLOSING = Pattern.compile("/(c|i|b|u|ruby|rt|v|lang)");
  private static final Pattern MOMENT = Pattern.compile(CueTimes.TIME);

  /** May be left open at the end of a cue, and rt before the end of its ruby. */
  private static final Set<String> LEFT_OPEN = Set.of("v", "rt");

  private final Deque<String> open = new ArrayDeque<>();

  private CueMarkup() {}

  /**
   * Looks through the lines of a cue.
   *
   * @param number of the first of them, from 1
   * @throws RefusedCaptionsException when something of it is no mark-up of captions
   */
  static void check(List<String> lines, int number) {
    CueMarkup markup = new CueMarkup();
    for (int i = 0; i < lines.size(); i++) {
      markup.line(lines.get(i), number + i);
    }
    String left = markup.innermost();
    if (!left.isEmpty()) {
      throw new RefusedCaptionsException(
          Reason.MARKUP, number + lines.size() - 1, "<" + left + ">");
    }
  }

  private void line(String line, int number) {
    for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
      int end = line.indexOf('>', at);
      if (end < 0 || !tag(line.substring(at + 1, end))) {
        String shown = end < 0 ? line.substring(at) : line.substring(at, end + 1);
        throw new RefusedCaptionsException(Reason.MARKUP, number, shown);
      }
    }
  }

  private boolean tag(String tag) {
    Matcher opening = OPENING.matcher(tag);
    if (opening.matches()) {
      open.push(opening.group(1) == null ? opening.group(2) : opening.group(1));
      return true;
    }
    Matcher closing = CLOSING.matcher(tag);
    return closing.matches() ? closes(closing.group(1)) : MOMENT.matcher(tag).matches();
  }

  private boolean closes(String name) {
    if (!name.equals(open.peek()) && LEFT_OPEN.contains(open.isEmpty() ? "" : open.peek())) {
      open.pop();
    }
    return !open.isEmpty() && open.pop().equals(name);
  }

  /** The innermost tag that is open and must not be; empty when there is none. */
  private String innermost() {
    return open.stream().filter(name -> !LEFT_OPEN.contains(name)).findFirst().orElse("");
  }
}
