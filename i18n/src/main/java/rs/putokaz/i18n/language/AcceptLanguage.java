package rs.putokaz.i18n.language;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what a browser says of its user's languages. ICU alone loses prs, kmr, hr and Punjabi of
 * Pakistan, so known names and own rules come first and its matcher last.
 */
final class AcceptLanguage {

  /** Browsers send a handful; a longer header is somebody trying something. */
  private static final int MOST_RANGES = 30;

  /** Where ICU finds nothing or something else: language, then the tag here. */
  private static final Map<String, String> OVERRIDES =
      Map.of("hr", "sr-Latn", "sh", "sr-Latn", "cnr", "sr-Latn", "zh", "zh-Hans", "ckb", "ckb");

  private static final Set<String> LAST_RESORTS = Set.of("en", "sr");

  private static final LocaleMatcher MATCHER =
      LocaleMatcher.builder()
          .setSupportedULocales(
              Languages.all().stream().map(l -> ULocale.forLanguageTag(l.tag())).toList())
          .setNoDefaultLocale()
          .build();

  private AcceptLanguage() {}

  static List<Language> languages(String header) {
    if (header == null) {
      return List.of();
    }
    return Arrays.stream(header.split(",", MOST_RANGES + 1))
        .limit(MOST_RANGES)
        .map(Range::parse)
        .filter(range -> range.quality() > 0)
        .sorted(Comparator.comparingDouble(range -> -range.quality()))
        .flatMap(range -> match(range.tag()).stream())
        .flatMap(AcceptLanguage::withNearest)
        .distinct()
        .toList();
  }

  /** A reader of Bosnian is better off with Serbian Latin than with the next language asked for. */
  private static Stream<Language> withNearest(Language language) {
    Stream<Language> nearest =
        language.fallback().stream().filter(tag -> !LAST_RESORTS.contains(tag)).map(Languages::get);
    return Stream.concat(Stream.of(language), nearest);
  }

  private static Optional<Language> match(String tag) {
    Optional<Language> known = Languages.find(tag);
    if (known.isPresent() || tag.isEmpty() || tag.equals("*")) {
      return known;
    }
    ULocale wanted = ULocale.createCanonical(tag);
    Optional<Language> canonical = Languages.find(wanted.toLanguageTag());
    if (canonical.isPresent()) {
      return canonical;
    }
    if (wanted.getLanguage().equals("pa") && isArabicScript(wanted)) {
      return Languages.find("pa-Arab");
    }
    if (wanted.getLanguage().equals("ku") && isArabicScript(wanted)) {
      return Languages.find("ckb");
    }
    String override = OVERRIDES.get(wanted.getLanguage());
    if (override != null) {
      return Languages.find(override);
    }
    int index = MATCHER.getBestMatchResult(wanted).getSupportedIndex();
    return index < 0 ? Optional.empty() : Optional.of(Languages.all().get(index));
  }

  private static boolean isArabicScript(ULocale locale) {
    return ULocale.addLikelySubtags(locale).getScript().equals("Arab");
  }

  private record Range(String tag, double quality) {

    static Range parse(String written) {
      String[] parts = written.split(";", 2);
      return new Range(parts[0].strip(), parts.length == 1 ? 1 : quality(parts[1].strip()));
    }

    private static double quality(String parameter) {
      if (!parameter.matches("q=[01](\\.\\d{0,3})?")) {
        return 0;
      }
      return Double.parseDouble(parameter.substring(2));
    }
  }
}
