package rs.putokaz.published.search.index;

import java.util.List;
import rs.putokaz.published.search.analysis.Word;

/**
 * Few bits for a word's forms. Those of different words may be the same, so who finds them the same
 * must look at the words; when they differ the words do.
 */
public final class WordPrint {

  /** Letter groups of a word of several spellings: it has to be looked at. */
  private static final int UNCERTAIN = -1;

  private WordPrint() {}

  /** 16 bits for a spelling or a stem. */
  public static int of(String form) {
    int hash = form.hashCode();
    return (hash ^ hash >>> Short.SIZE) & 0xFFFF;
  }

  /** The one of 32 bits that stands for a letter group. */
  public static int ofGram(String gram) {
    return 1 << ((gram.hashCode() * 0x9E3779B9) >>> 27);
  }

  /** The bits of the letter groups of a word. */
  static int ofGrams(Word word) {
    if (word.forms().size() > 1) {
      return UNCERTAIN;
    }
    int bits = 0;
    for (String gram : word.grams()) {
      bits |= ofGram(gram);
    }
    return bits;
  }

  /** Whether a word with these bits has to be looked at in any case. */
  public static boolean isUncertain(int grams) {
    return grams == UNCERTAIN;
  }

  /** Whether a word with these bits may have that share of the groups in common with others. */
  public static boolean mayShare(List<String> groups, int grams, double share) {
    int common = 0;
    for (String group : groups) {
      common += (grams & ofGram(group)) != 0 ? 1 : 0;
    }
    return common >= 2 && common >= share * Math.max(groups.size(), Integer.bitCount(grams));
  }
}
