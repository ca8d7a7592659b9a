package rs.putokaz.i18n.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rs.putokaz.i18n.script.Segment.Kind;

/**
 * Finds letters of the wrong script that look right, such as a Latin "a" in a Cyrillic word, and
 * puts the right ones in their place. Such words cannot be searched, read aloud or transliterated.
 *
 * <p>An import repairs; an editor is shown the repairs and decides. A word whose letters cannot all
 * be of one script is left and named in {@link Result#unresolved()}. Tags, addresses and protected
 * passages are not touched. Stateless and thread-safe.
 */
public final class HomoglyphRepair {

  private static final String CYRILLIC = "аеорсухјАВЕКМНОРСТУХЈѕіЅІ";
  private static final String LATIN = "aeopcyxjABEKMHOPCTYXJsiSI";

  /** How many pairs hold in both directions: to Latin eyes "s" and "i" are no Serbian letters. */
  private static final int SERBIAN_PAIRS = LATIN.indexOf('s');

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern SMALL_WORD = Pattern.compile("[aeopcyj]{1,2}");

  private HomoglyphRepair() {}

  /**
   * Repairs every word of a text.
   *
   * @param text plain or with inline markup
   * @throws NullPointerException if the text is null
   */
  public static Result repair(String text) {
    Objects.requireNonNull(text, "text is required");
    List<Repair> repairs = new ArrayList<>();
    List<String> unresolved = new ArrayList<>();
    StringBuilder repaired = new StringBuilder(text);
    boolean cyrillicText = isMostlyCyrillic(text);
    int start = 0;
    for (Segment segment : Segment.split(text, Segment.MARKUP)) {
      if (segment.kind() == Kind.TEXT) {
        List<MatchResult> words = WORD.matcher(segment.text()).results().toList();
        for (int i = 0; i < words.size(); i++) {
          String word = words.get(i).group();
          String right = right(word, cyrillicText, isAmongCyrillic(words, i));
          if (!right.equals(word)) {
            int offset = start + words.get(i).start();
            repaired.replace(offset, offset + word.length(), right);
            repairs.add(new Repair(offset, word, right));
          } else if (isMixed(word)) {
            unresolved.add(word);
          }
        }
      }
      start += segment.source().length();
    }
    return new Result(repaired.toString(), List.copyOf(repairs), List.copyOf(unresolved));
  }

  private static String right(String word, boolean cyrillicText, boolean amongCyrillic) {
    if (!isMixed(word)) {
      boolean strayed = amongCyrillic && SMALL_WORD.matcher(word).matches();
      return strayed ? toCyrillic(word) : word;
    }
    boolean canBeCyrillic = word.chars().noneMatch(c -> isLatin(c) && !looksCyrillic(c));
    boolean canBeLatin = word.chars().noneMatch(c -> isCyrillic(c) && CYRILLIC.indexOf(c) < 0);
    if (canBeCyrillic && (!canBeLatin || prefersCyrillic(word, cyrillicText))) {
      return toCyrillic(word);
    }
    return canBeLatin ? toLatin(word) : word;
  }

  private static boolean prefersCyrillic(String word, boolean cyrillicText) {
    long latin = word.chars().filter(HomoglyphRepair::isLatin).count();
    long cyrillic = word.chars().filter(HomoglyphRepair::isCyrillic).count();
    return cyrillic == latin ? cyrillicText : cyrillic > latin;
  }

  /** Whether a neighbour is Cyrillic and the other is too, or is absent, or is as doubtful. */
  private static boolean isAmongCyrillic(List<MatchResult> words, int i) {
    String before = i > 0 ? words.get(i - 1).group() : "";
    String after = i + 1 < words.size() ? words.get(i + 1).group() : "";
    return (hasCyrillic(before) || hasCyrillic(after)) && !isClear(before) && !isClear(after);
  }

  private static boolean isClear(String word) {
    return !word.isEmpty() && !hasCyrillic(word) && !SMALL_WORD.matcher(word).matches();
  }

  private static boolean hasCyrillic(String word) {
    return word.chars().anyMatch(HomoglyphRepair::isCyrillic);
  }

  private static boolean isMostlyCyrillic(String text) {
    long cyrillic = text.chars().filter(HomoglyphRepair::isCyrillic).count();
    return cyrillic > text.chars().filter(HomoglyphRepair::isLatin).count();
  }

  private static boolean isMixed(String word) {
    return hasCyrillic(word) && word.chars().anyMatch(HomoglyphRepair::isLatin);
  }

  private static boolean looksCyrillic(int c) {
    int index = LATIN.indexOf(c);
    return index >= 0 && index < SERBIAN_PAIRS;
  }

  private static boolean isLatin(int c) {
    return SerbianAlphabet.isLatin(c);
  }

  private static boolean isCyrillic(int c) {
    return SerbianAlphabet.isCyrillic(c);
  }

  private static String toCyrillic(String word) {
    return replace(word, LATIN, CYRILLIC);
  }

  private static String toLatin(String word) {
    return replace(word, CYRILLIC, LATIN);
  }

  private static String replace(String word, String from, String to) {
    StringBuilder replaced = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      int index = from.indexOf(word.charAt(i));
      if (index >= 0) {
        replaced.setCharAt(i, to.charAt(index));
      }
    }
    return replaced.toString();
  }

  /**
   * A repaired text and what was done to it.
   *
   * @param text the whole text after the repairs
   * @param repairs in the order of the text
   * @param unresolved words of two scripts that no exchange of look-alikes puts right
   */
  public record Result(String text, List<Repair> repairs, List<String> unresolved) {

    /** Whether anything was repaired. */
    public boolean changed() {
      return !repairs.isEmpty();
    }
  }

  /**
   * One word that was repaired.
   *
   * @param offset where the word begins in the text, in chars; the same before and after
   * @param before the word as written
   * @param after the word as repaired
   */
  public record Repair(int offset, String before, String after) {}
}
