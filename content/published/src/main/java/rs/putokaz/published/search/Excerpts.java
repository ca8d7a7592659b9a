package rs.putokaz.published.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rs.putokaz.published.search.analysis.Word;
import rs.putokaz.published.search.analysis.WordAnalyzer;
import rs.putokaz.published.search.index.EditionText;
import rs.putokaz.published.search.index.PrintedText;

/** Chooses passages of an edition and marks in them the words that were looked for. */
final class Excerpts {

  private static final int LENGTH = 200;
  private static final int MAX_PASSAGES = 2;

  private final WordAnalyzer analyzer;

  Excerpts(WordAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  Excerpt title(EditionText text, String language, WordMatcher matcher) {
    String title = text.title().text();
    return cut(title, 0, title.length(), marks(text.title(), language, matcher));
  }

  /** The best passages; without any mark the summary or the beginning of the text. */
  List<Excerpt> passages(EditionText text, String language, WordMatcher matcher) {
    List<Excerpt> found = new ArrayList<>();
    for (PrintedText passage : text.passages()) {
      List<Word> marks = marks(passage, language, matcher);
      if (!marks.isEmpty()) {
        found.add(window(passage.text(), marks));
      }
    }
    if (found.isEmpty()) {
      return text.passages().stream()
          .limit(1)
          .map(first -> window(first.text(), List.of()))
          .toList();
    }
    if (found.size() <= MAX_PASSAGES) {
      return found;
    }
    List<Excerpt> best = new ArrayList<>(found);
    best.sort(Comparator.comparingLong(Excerpts::distinct).reversed());
    Set<Excerpt> chosen = new HashSet<>(best.subList(0, MAX_PASSAGES));
    return found.stream().filter(chosen::contains).limit(MAX_PASSAGES).toList();
  }

  private static long distinct(Excerpt excerpt) {
    return excerpt.runs().stream()
        .filter(Excerpt.Run::marked)
        .map(run -> run.text().toLowerCase(Locale.ROOT))
        .distinct()
        .count();
  }

  private List<Word> marks(PrintedText text, String language, WordMatcher matcher) {
    return matcher.isEmpty() ? List.of() : text.words(language, matcher, analyzer);
  }

  /** The stretch with the most marks, begun and ended between words. */
  private static Excerpt window(String text, List<Word> marks) {
    if (text.length() <= LENGTH) {
      return cut(text, 0, text.length(), marks);
    }
    int bestStart = 0;
    int most = -1;
    for (Word mark : marks) {
      int start = Math.max(0, mark.start() - LENGTH / 4);
      int count =
          (int)
              marks.stream()
                  .filter(other -> other.start() >= start && other.end() <= start + LENGTH)
                  .count();
      if (count > most) {
        most = count;
        bestStart = start;
      }
    }
    int start = wordStart(text, Math.min(bestStart, text.length() - LENGTH));
    return cut(text, start, wordEnd(text, Math.min(text.length(), start + LENGTH), start), marks);
  }

  private static int wordStart(String text, int from) {
    if (from <= 0) {
      return 0;
    }
    int space = text.indexOf(' ', from - 1);
    return space >= 0 && space < from + LENGTH / 4 ? space + 1 : safe(text, from);
  }

  private static int wordEnd(String text, int to, int start) {
    if (to >= text.length()) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', to);
    return space > start + LENGTH / 2 ? space : safe(text, to);
  }

  private static int safe(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static Excerpt cut(String text, int from, int to, List<Word> marks) {
    List<Excerpt.Run> runs = new ArrayList<>();
    int at = from;
    for (Word mark : marks) {
      if (mark.start() >= at && mark.end() <= to) {
        add(text.substring(at, mark.start()), false, runs);
        add(text.substring(mark.start(), mark.end()), true, runs);
        at = mark.end();
      }
    }
    add(text.substring(at, to), false, runs);
    return new Excerpt(runs, from > 0, to < text.length());
  }

  private static void add(String text, boolean marked, List<Excerpt.Run> runs) {
    if (!text.isEmpty()) {
      runs.add(new Excerpt.Run(text, marked));
    }
  }
}
