package rs.putokaz.published.search.analysis.serbian;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Stemming of Serbian in bald Latin. Known words have their stems in a list; of others the
 * dictionary tells the lemma. Where there is none, rules help: the ending goes, then the sound
 * changes that endings cause are undone. The same change is undone in every form of a word, so it
 * does not matter that the stem is no word. For all threads.
 */
public final class SerbianStemmer implements UnaryOperator<String> {

  /** How much of a word is left at least. */
  public static final int SHORT = 3;

  private static final int MIN_FLEETING = 5;
  private static final String VOWELS = "aeiou";
  private static final String AFTER_FLEETING_A = "kcrlnt";

  /** The endings of Serbian nouns, adjectives and verbs, with a blank between. */
  public static final String ENDINGS =
      "a e i o u om em ima ama ih im imi og oga ome omu oj eg ega em emu"
          + " ovi ova ove ovima ovo ovu ov ovom ovog ovoj evi eva eve evima"
          + " iji ija ije iju ijom ijama ijoj ijih ijim ijeg ijem"
          + " ti ati iti eti uti nuti ovati avati ivati am as amo ate aju is imo ite es emo ete"
          + " ujem ujes uje ujemo ujete uju ujuci"
          + " ao ala alo ali ale io ila ilo ili ile eo ela elo eli ele ovao ovala ovali";

  private final KnownWords known = new KnownWords();
  private final Optional<Lemmas> lemmas;
  private final UnaryOperator<String> withoutEnding;

  /**
   * Uses the dictionary when it is there.
   *
   * @param fold makes bald Latin of a Serbian word
   * @param withoutEnding cuts the longest of {@link #ENDINGS} off
   */
  public SerbianStemmer(UnaryOperator<String> fold, UnaryOperator<String> withoutEnding) {
    this(SerbianDictionary.find(fold), withoutEnding);
  }

  SerbianStemmer(Optional<SerbianDictionary> dictionary, UnaryOperator<String> withoutEnding) {
    this.lemmas = dictionary.map(Lemmas::new);
    this.withoutEnding = withoutEnding;
  }

  @Override
  public String apply(String word) {
    return known
        .stem(word)
        .or(() -> lemmas.flatMap(all -> all.choose(word)).map(Reading::stem))
        .orElseGet(() -> byRules(word));
  }

  private String byRules(String word) {
    if (word.length() <= SHORT) {
      return word;
    }
    String stem = withoutEnding.apply(word);
    if (stem.endsWith("ilac")) {
      return stem.substring(0, stem.length() - 3) + "ok";
    }
    return unpalatalize(withoutFleetingA(stem));
  }

  // boravak/boravka, centar/centra, dokument/dokumenata
  private static String withoutFleetingA(String stem) {
    int last = stem.length() - 1;
    boolean fleeting =
        stem.length() >= MIN_FLEETING
            && stem.charAt(last - 1) == 'a'
            && AFTER_FLEETING_A.indexOf(stem.charAt(last)) >= 0
            && VOWELS.indexOf(stem.charAt(last - 2)) < 0;
    return fleeting ? stem.substring(0, last - 1) + stem.charAt(last) : stem;
  }

  // obrok/obroci, razlog/razlozi
  private static String unpalatalize(String stem) {
    char last = stem.charAt(stem.length() - 1);
    if (last == 'c') {
      return stem.substring(0, stem.length() - 1) + "k";
    }
    return last == 'z' ? stem.substring(0, stem.length() - 1) + "g" : stem;
  }
}
