package rs.putokaz.published.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts text into words and gives the forms under which each is found. For all threads. */
public final class WordAnalyzer {

  private static final int MAX_WORD = 60;
  private static final Set<String> SPACELESS =
      Set.of("zh-Hans", "zh-Hant", "ja", "my", "th", "km", "lo");
  private static final int CACHED_WORDS = 16_384;
  private static final String APOSTROPHES = "'’ʼ＇";

  private final Map<String, Map<String, Word.Forms>> cache = new ConcurrentHashMap<>();

  private final Queue<Tokenizer> tokenizers = new ConcurrentLinkedQueue<>();
  private final Queue<Tokenizer> spacelessTokenizers = new ConcurrentLinkedQueue<>();

  /**
   * A word of a text of which its place is known already, and that it {@linkplain
   * Word#standsAlone() stands alone}.
   */
  public Word word(String text, int start, int end, String languageTag) {
    String language = Scripts.group(languageTag);
    String letters = text.substring(start, Math.min(end, start + MAX_WORD));
    return new Word(start, end, forms(letters, language), List.of(), gramSize(language));
  }

  /** The words of a text in a language, in reading order. */
  public List<Word> words(String text, String languageTag) {
    String language = Scripts.group(languageTag);
    List<Word> words = new ArrayList<>();
    boolean spaceless = SPACELESS.contains(language);
    Queue<Tokenizer> idle = spaceless ? spacelessTokenizers : tokenizers;
    Tokenizer tokenizer = Objects.requireNonNullElseGet(idle.poll(), () -> tokenizer(spaceless));
    try {
      CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      int gramSize = gramSize(language);
      while (tokenizer.incrementToken()) {
        Word.Forms forms = forms(letters(term), language);
        if (!forms.spellings().isEmpty()) {
          int start = offset.startOffset();
          int end = offset.endOffset();
          List<String> grams =
              spaceless ? SpacelessGrams.of(text, start, end, language) : List.of();
          words.add(new Word(start, end, forms, grams, gramSize));
        }
      }
      tokenizer.end();
      tokenizer.close();
      idle.add(tokenizer);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory needs no I/O", e);
    }
    return words;
  }

  private static Tokenizer tokenizer(boolean spaceless) {
    return spaceless
        ? new ICUTokenizer(new DefaultICUTokenizerConfig(true, true))
        : new StandardTokenizer();
  }

  private static String letters(CharTermAttribute term) {
    return new String(term.buffer(), 0, Math.min(term.length(), MAX_WORD));
  }

  private Word.Forms forms(String word, String language) {
    Map<String, Word.Forms> known =
        cache.computeIfAbsent(language, name -> new ConcurrentHashMap<>());
    Word.Forms forms = known.get(word);
    if (forms == null) {
      forms = analyze(word, language);
      if (known.size() >= CACHED_WORDS) {
        known.clear();
      }
      known.put(word, forms);
    }
    return forms;
  }

  private static Word.Forms analyze(String word, String language) {
    String lower = Folding.lower(word, language);
    String main = mainPart(lower, language);
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(Folding.fold(main, language));
    spellings.add(Folding.fold(lower, language));
    if (word.indexOf('\u200c') > 0) {
      for (String part : word.split("\u200c", -1)) {
        spellings.add(Folding.fold(Folding.lower(part, language), language));
      }
    }
    spellings.remove("");
    if (spellings.isEmpty()) {
      return Word.Forms.NONE;
    }
    List<String> list = List.copyOf(new ArrayList<>(spellings));
    return new Word.Forms(
        list, SPACELESS.contains(language) ? "" : Stemmers.stem(main, list.get(0), language));
  }

  private static int gramSize(String language) {
    return language.equals("am") || language.equals("ti") ? 3 : 4;
  }

  /**
   * Without what an apostrophe attaches: {@code l'avocat}, {@code Sırbistan'da}, {@code lawyer's}.
   */
  private static String mainPart(String lower, String language) {
    int at = apostrophe(lower);
    if (at <= 0 || at == lower.length() - 1 || language.equals("uk")) {
      return lower;
    }
    String before = lower.substring(0, at);
    String after = lower.substring(at + 1);
    return switch (language) {
      case "fr", "it", "ca" -> before.length() <= 2 || before.endsWith("qu") ? after : lower;
      case "tr", "ku", "en" -> before.length() >= 2 && !after.equals("t") ? before : lower;
      default -> lower;
    };
  }

  private static int apostrophe(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (APOSTROPHES.indexOf(word.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
