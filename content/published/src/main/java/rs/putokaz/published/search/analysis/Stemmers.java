package rs.putokaz.published.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import morfologik.stemming.Dictionary;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;
import rs.putokaz.published.search.analysis.serbian.SerbianStemmer;

/** The stemming of each language. */
final class Stemmers {

  private static final Map<String, UnaryOperator<String>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private Stemmers() {}

  /** The folded stem of a word. */
  static String stem(String lower, String folded, String language) {
    UnaryOperator<String> stemmer = BY_LANGUAGE.computeIfAbsent(language, Stemmers::create);
    return switch (language) {
      // their stemmers need the language's own letters
      case "tr", "uk", "bn", "hi", "ne", "ru", "bg", "hu" ->
          Folding.fold(stemmer.apply(lower), language);
      default -> stemmer.apply(folded);
    };
  }

  private static UnaryOperator<String> create(String language) {
    return switch (language) {
      case "sr", "bs", "hr" -> serbian();
      case "en" -> new FilterStemmer(PorterStemFilter::new);
      case "fr" -> new FilterStemmer(FrenchLightStemFilter::new);
      case "es" -> new FilterStemmer(SpanishLightStemFilter::new);
      case "ar" -> new SnowballFunction(ArabicStemmer::new);
      case "fa", "fa-AF" -> new FilterStemmer(PersianStemFilter::new);
      case "ckb" -> new FilterStemmer(SoraniStemFilter::new);
      case "tr" -> new SnowballFunction(TurkishStemmer::new);
      case "ru" -> new SnowballFunction(RussianStemmer::new);
      case "uk" -> ukrainian();
      case "bg" -> new FilterStemmer(BulgarianStemFilter::new);
      case "hu" -> new SnowballFunction(HungarianStemmer::new);
      case "bn" -> new FilterStemmer(BengaliStemFilter::new);
      case "hi" -> new FilterStemmer(HindiStemFilter::new);
      case "ne" -> new SnowballFunction(NepaliStemmer::new);
      default -> light(language);
    };
  }

  private static UnaryOperator<String> serbian() {
    return new SerbianStemmer(
        word -> Folding.fold(word, "sr"),
        new Suffixes(SerbianStemmer.SHORT, SerbianStemmer.ENDINGS));
  }

  private static UnaryOperator<String> light(String language) {
    return switch (language) {
      case "ps" -> new Suffixes(3, "ونو انو ونه ان و ه ي ونكي وونكو يو وي");
      case "ur", "pa-Arab" -> new Suffixes(3, "وں ون ين ياں يان يوں يون ات ه ي ا و");
      case "ku" ->
          new Suffixes(3, "ekan eke eki ek an en e a i ye ya yan yen in ina iya iyan ine eya eyan");
      case "sq" ->
          new Suffixes(
              3, "ve vet it in et es ne te i e t n a u un ur uar imi imin imit eve evet ave");
      case "so" ->
          new Suffixes(
              3, "yada yaal aha iisa kiisa keeda ka ta ga da ha ku tu gu du hu ki ti ii o a u e i");
      case "pa" -> new Suffixes(2, "ਾਂ ੀਆਂ ਿਆਂ ੇ ੀ ਾ ੋ ਾਂਗੇ ਿਓ ਿਆ ੂ ਆਂ");
      case "am" -> new Affixes("በ ለ ከ የ እንደ ስለ", "ዎች ዎችን ኦች ን ው ዋ ም ና ቸው ቸውን");
      case "ti" -> new Affixes("ብ ን ዝ ክ ኣብ ካብ", "ታት ን ቲ ኡ ኦም");
      default -> UnaryOperator.identity();
    };
  }

  private static UnaryOperator<String> ukrainian() {
    try {
      Dictionary dictionary =
          Dictionary.read(
              Objects.requireNonNull(
                  Stemmers.class.getResource("/ua/net/nlp/ukrainian.dict"), "dictionary"));
      return new FilterStemmer(in -> new MorfologikFilter(in, dictionary));
    } catch (IOException e) {
      throw new UncheckedIOException("the Ukrainian dictionary is part of the program", e);
    }
  }
}
