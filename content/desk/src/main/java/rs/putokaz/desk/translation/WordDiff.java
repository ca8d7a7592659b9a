package rs.putokaz.desk.translation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The difference between two texts, word by word. */
public final class WordDiff {

  /** More comparisons than these take seconds; such texts have little in common anyway. */
  private static final long MOST_COMPARISONS = 16_000_000;

  /** What became of a stretch of text. */
  public enum Kind {
    /** It is in both texts. */
    SAME,
    /** It is in the later text only. */
    ADDED,
    /** It is in the former text only. */
    REMOVED
  }

  /** A stretch of text. */
  public record Part(Kind kind, String text) {}

  private final List<Part> parts = new ArrayList<>();

  private WordDiff() {}

  /**
   * The parts in reading order; what was removed stands before what was added in its place. All
   * that is same or added is the later text, all that is same or removed the former one.
   */
  public static List<Part> of(String before, String after) {
    List<String> old = tokens(before);
    List<String> now = tokens(after);
    int start = 0;
    while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < old.size() - start
        && end < now.size() - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    WordDiff diff = new WordDiff();
    diff.add(Kind.SAME, old.subList(0, start));
    diff.middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end));
    diff.add(Kind.SAME, old.subList(old.size() - end, old.size()));
    return Collections.unmodifiableList(diff.parts);
  }

  private void middle(List<String> old, List<String> now) {
    if ((long) old.size() * now.size() > MOST_COMPARISONS) {
      add(Kind.REMOVED, old);
      add(Kind.ADDED, now);
      return;
    }
    int[][] common = common(old, now);
    List<String> removed = new ArrayList<>();
    List<String> added = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        add(Kind.REMOVED, removed);
        add(Kind.ADDED, added);
        removed.clear();
        added.clear();
        add(Kind.SAME, List.of(old.get(i)));
        i++;
        j++;
      } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
        removed.add(old.get(i++));
      } else {
        added.add(now.get(j++));
      }
    }
    add(Kind.REMOVED, removed);
    add(Kind.ADDED, added);
  }

  /** How many words the rests of both texts have in common, by where the rests begin. */
  private static int[][] common(List<String> old, List<String> now) {
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private void add(Kind kind, List<String> tokens) {
    if (tokens.isEmpty()) {
      return;
    }
    String text = String.join("", tokens);
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last).kind() == kind) {
      parts.set(last, new Part(kind, parts.get(last).text() + text));
    } else {
      parts.add(new Part(kind, text));
    }
  }

  /** Words, spaces and signs: together they are the text. */
  private static List<String> tokens(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(text);
    List<String> tokens = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      tokens.add(text.substring(from, to));
    }
    return tokens;
  }
}
