package rs.putokaz.i18n.script;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words in which nj, lj or dž are two letters: where a prefix meets its stem (nad+živeti) and
 * in loans (injekcija). Everywhere else they are one letter (konjski, odžak, kanjon). A few
 * frequent misprints are here too where they harm no right word.
 */
final class DigraphExceptions {

  private static final char SPLIT = '|';

  /** Stems that split wherever in a word they stand. */
  private static final List<Stem> ANYWHERE =
      stems(
          "in|jekc in|jekt in|junkc kon|jekt kon|jekc kon|jugac kon|jugat kon|jugir kon|jugov"
              + " kon|juk kon|junk kon|junt van|jez van|jedar tan|jug feld|žandarm on|jlajn"
              + " onl|jajn onl|jan");

  /** Stems that split only at the beginning of a word, or after "ne". */
  private static final List<Stem> AT_START =
      stems(
          "an|jon man|jogan pon|jedel šen|jang šen|jeng and|žej jd|ž"
              + " nad|žet nad|živ nad|žnj nad|žup nad|ždrel nad|žanj nad|žbuk"
              + " od|žali od|žalj od|žalo od|žar od|živ od|žvak od|žet od|žnj od|žmir od|žubor"
              + " pod|žanr pod|ždrel pod|žnj pod|žup pod|žet pod|žig pod|žbuk"
              + " pred|žal pred|žel pred|živ pred|žet pred|žen");

  private DigraphExceptions() {}

  /** Positions of the first letter of every pair in a lower-case Latin word that is two letters. */
  static BitSet in(String word) {
    BitSet splits = new BitSet();
    for (Stem stem : ANYWHERE) {
      int found = word.indexOf(stem.letters());
      if (found >= 0) {
        splits.set(found + stem.split());
      }
    }
    for (Stem stem : AT_START) {
      if (word.startsWith(stem.letters())) {
        splits.set(stem.split());
      } else if (word.startsWith("ne") && word.startsWith(stem.letters(), 2)) {
        splits.set(2 + stem.split());
      }
    }
    return splits;
  }

  private static List<Stem> stems(String stems) {
    return Stream.of(stems.split(" ")).map(DigraphExceptions::stem).toList();
  }

  /** The bar stands between the two letters of the pair. */
  private static Stem stem(String written) {
    int bar = written.indexOf(SPLIT);
    return new Stem(written.replace("|", ""), bar - 1);
  }

  private record Stem(String letters, int split) {}
}
