package rs.putokaz.published.search.analysis.serbian;

/**
 * What a word can be, by the dictionary.
 *
 * @param lemma the word itself, in bald Latin
 * @param tag kind and form of the word: what stands before the first colon is the kind, IM noun, PR
 *     adjective, PL adverb, GL verb
 * @param frequency how common the spelling is, from 0 to 25
 */
record Reading(String lemma, String tag, int frequency) {

  private static final float SPELLING = 1.5f;
  private static final float RARE_FORM = 6;
  private static final float RAREST_FORM = 20;
  private static final float NOUN = 3;
  private static final float OTHER = 2;
  private static final int SHORT = 4;
  private static final String AFTER_FLEETING_A = "nkrlmtv";
  private static final String VOWELS = "aeiou";

  /**
   * How likely it is that this is meant when nothing is known of the sentence. Adjectives come
   * before nouns, because a noun that looks like an adjective is mostly made of it.
   */
  float likelihood() {
    return SPELLING * frequency - rarity();
  }

  private float rarity() {
    String cases = tag + ":";
    float rarity = cases.contains(":VO") ? RARE_FORM : 0;
    switch (kind()) {
      case "GL" -> {
        rarity += OTHER;
        rarity += tag.contains(":IP") ? RARE_FORM : 0;
        rarity += tag.contains(":AO") ? RAREST_FORM : 0;
      }
      case "IM" -> rarity += NOUN + (tag.contains(":DA") || tag.contains(":LO") ? OTHER : 0);
      case "PR" -> rarity += tag.startsWith("PR:PS") ? RARE_FORM : 0;
      case "PL" -> rarity += OTHER;
      default -> rarity += 0;
    }
    return rarity;
  }

  private String kind() {
    return tag.substring(0, Math.min(2, tag.length()));
  }

  /**
   * The lemma, but the same for {@code medjunarodan}, {@code medjunarodni} and {@code
   * medjunarodno}.
   */
  String stem() {
    boolean adjective = kind().equals("PL") || kind().equals("PR") && !tag.startsWith("PR:PC");
    if (!adjective || lemma.length() < SHORT) {
      return lemma;
    }
    int end = lemma.length() - (isVowel(lemma.length() - 1) ? 1 : 0);
    boolean fleeting =
        end >= SHORT
            && lemma.charAt(end - 2) == 'a'
            && AFTER_FLEETING_A.indexOf(lemma.charAt(end - 1)) >= 0
            && !isVowel(end - 3);
    return fleeting ? lemma.substring(0, end - 2) + lemma.charAt(end - 1) : lemma.substring(0, end);
  }

  private boolean isVowel(int at) {
    return VOWELS.indexOf(lemma.charAt(at)) >= 0;
  }

  /** Whether it is the infinitive of a verb. */
  boolean isInfinitive() {
    return tag.startsWith("GL") && tag.contains(":IN");
  }
}
