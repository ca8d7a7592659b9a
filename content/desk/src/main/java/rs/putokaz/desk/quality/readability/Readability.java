package rs.putokaz.desk.quality.readability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.inline.InlineText;
import rs.putokaz.published.inline.InlineTextException;

/**
 * Measures how hard a text is to read. The title, headings and contacts are no sentences and left
 * out; each item of a list is a sentence at least. It is computed here: no text leaves the house.
 */
public final class Readability {

  /** A score of fewer words says nothing. */
  public static final int LEAST_WORDS = 30;

  /** How many long words are named at most. */
  public static final int MOST_LONG_WORDS = 12;

  private static final Set<BlockKind> NO_SENTENCES =
      Set.of(BlockKind.HEADING, BlockKind.CONTACT, BlockKind.SLOT);

  private final ReadabilityMeasure measure;
  private final List<String> words = new ArrayList<>();
  private final List<HardSentence> hard = new ArrayList<>();
  private final Map<String, Integer> longWords = new LinkedHashMap<>();
  private int sentences;

  private Readability(ReadabilityMeasure measure) {
    this.measure = measure;
  }

  /**
   * What can be said of a text, which may have mark-up that is not finished yet.
   *
   * @param language its tag
   * @return empty when there is no measure for the language
   */
  public static Optional<ReadabilityReport> of(Edition text, String language) {
    return ReadabilityMeasure.of(language).map(measure -> new Readability(measure).read(text));
  }

  private ReadabilityReport read(Edition text) {
    add("", text.summary());
    for (Block block : text.blocks()) {
      if (!NO_SENTENCES.contains(block.kind())) {
        block.texts().forEach(part -> add(block.id(), part));
      }
    }
    boolean enough = words.size() >= LEAST_WORDS;
    double score = words.isEmpty() ? 0 : measure.score(words, sentences);
    return new ReadabilityReport(
        measure,
        enough ? measure.level(score) : ReadingLevel.SHORT,
        (int) Math.round(score),
        words.size(),
        sentences,
        hard,
        mostFrequent());
  }

  private void add(String block, String markup) {
    for (String sentence : Sentences.of(plain(markup))) {
      List<String> found = Sentences.words(sentence);
      sentences++;
      words.addAll(found);
      if (found.size() > measure.longestSentence()) {
        hard.add(new HardSentence(block, sentence, found.size()));
      }
      for (int i = 0; i < found.size(); i++) {
        String word = found.get(i);
        if (isWord(word, i == 0) && measure.isLong(word)) {
          longWords.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
    }
  }

  /** Not an address, and not a name, which cannot be said otherwise. */
  private static boolean isWord(String word, boolean first) {
    return word.codePoints().allMatch(c -> Character.isLetter(c) || c == '-')
        && (first || !Character.isUpperCase(word.codePointAt(0)));
  }

  private List<String> mostFrequent() {
    return longWords.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .limit(MOST_LONG_WORDS)
        .toList();
  }

  private static String plain(String markup) {
    try {
      return InlineText.parse(markup).plain(fact -> "1");
    } catch (InlineTextException unfinished) {
      return markup.replaceAll("<[^<>]*>?", " ");
    }
  }
}
