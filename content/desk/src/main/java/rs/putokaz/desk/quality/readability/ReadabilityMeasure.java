package rs.putokaz.desk.quality.readability;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rs.putokaz.i18n.script.SerbianTransliterator;

/** How the difficulty of a language is measured. */
public enum ReadabilityMeasure {
  /**
   * Flesch reading ease, for English: {@code 206.8 - 1.015 × words in a sentence - 84.6 × syllables
   * in a word}, mostly between 0 and 100; more is easier. From 60 it is easy, as plain English asks
   * for; below 40 it is hard. A sentence is too long from 26 words, a word from four syllables.
   */
  FLESCH(60, 40, 25) {

    @Override
    double score(List<String> words, int sentences) {
      double syllables = words.stream().mapToInt(EnglishSyllables::count).sum();
      return 206.835 - 1.015 * words.size() / sentences - 84.6 * syllables / words.size();
    }

    @Override
    ReadingLevel level(double score) {
      return score >= easy()
          ? ReadingLevel.EASY
          : score >= hard() ? ReadingLevel.MIDDLING : ReadingLevel.HARD;
    }

    @Override
    boolean isLong(String word) {
      return EnglishSyllables.count(word) >= 4;
    }
  },

  /**
   * The readability index LIX after Björnsson, for Serbian in both scripts: {@code words in a
   * sentence + per cent of long words}, mostly between 20 and 70; less is easier. A word is long
   * from eight letters instead of LIX's seven, because endings make Serbian words longer; lj, nj
   * and dž are a letter each. Up to 40 it is easy, above 50 it is hard, as LIX has it. A sentence
   * is too long from 21 words, which say as much as 25 English ones with their articles; a word
   * from thirteen letters.
   */
  LIX(40, 50, 20) {

    @Override
    double score(List<String> words, int sentences) {
      long longOnes = words.stream().filter(word -> letters(word) >= 8).count();
      return (double) words.size() / sentences + 100.0 * longOnes / words.size();
    }

    @Override
    ReadingLevel level(double score) {
      return score <= easy()
          ? ReadingLevel.EASY
          : score <= hard() ? ReadingLevel.MIDDLING : ReadingLevel.HARD;
    }

    @Override
    boolean isLong(String word) {
      return letters(word) >= 13;
    }
  };

  private final int easy;
  private final int hard;
  private final int longestSentence;

  ReadabilityMeasure(int easy, int hard, int longestSentence) {
    this.easy = easy;
    this.hard = hard;
    this.longestSentence = longestSentence;
  }

  /** The measure of a language by its tag; empty when there is none for it. */
  public static Optional<ReadabilityMeasure> of(String language) {
    return switch (language) {
      case "en" -> Optional.of(FLESCH);
      case "sr", "sr-Latn" -> Optional.of(LIX);
      default -> Optional.empty();
    };
  }

  /** Word in texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Score at which a text is still easy. */
  public int easy() {
    return easy;
  }

  /** Score beyond which it is hard. */
  public int hard() {
    return hard;
  }

  /** Words that a sentence may have. */
  public int longestSentence() {
    return longestSentence;
  }

  abstract double score(List<String> words, int sentences);

  abstract ReadingLevel level(double score);

  abstract boolean isLong(String word);

  private static int letters(String word) {
    return (int)
        SerbianTransliterator.toCyrillic(word).codePoints().filter(Character::isLetter).count();
  }
}
