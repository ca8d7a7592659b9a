package rs.putokaz.i18n.language;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what a browser says of its user's languages. ICU alone loses prs, kmr, hr and Punjabi of
 * Pakistan, so known names and own rules come first and what its matcher found last.
 *
 * <p>ICU is asked once for each language code there is and never about a tag that somebody sent,
 * because it keeps every tag it has seen for as long as the program runs.
 */
final class AcceptLanguage {

  /** Browsers send a handful; a longer header is somebody trying something. */
  private static final int MOST_RANGES = 30;

  /** What RFC 5646 (4.4.1) asks of programs that cannot take tags of any length. */
  private static final int LONGEST_TAG = 35;

  /** Language, extended language, script, region; what follows tells nothing about the reader. */
  private static final Pattern TAG =
      Pattern.compile(
          "(?<language>[a-z]{2,3})(?:[-_](?<extended>[a-z]{3}))?(?:[-_](?<script>[a-z]{4}))?"
              + "(?:[-_](?<region>[a-z]{2}|\\d{3}))?(?:[-_].*)?");

  /** Where ICU finds nothing or something else: language, then the tag here. */
  private static final Map<String, String> OVERRIDES =
      Map.of("hr", "sr-Latn", "sh", "sr-Latn", "cnr", "sr-Latn", "zh", "zh-Hans", "ckb", "ckb");

  /** Codes that the list of ICU lacks: parts of a larger language, and older spellings. */
  private static final List<String> FURTHER_CODES =
      List.of(
          "arb", "swh", "swc", "pbt", "pst", "cmn", "uzn", "hbs", "per", "chi", "alb", "fre",
          "bur");

  /** Where a language is written otherwise than at home: script, then languages and regions. */
  private static final Map<String, Set<String>> SCRIPT_ABROAD =
      Map.of(
          "latn",
          Set.of("sr-me", "sr-ro", "sr-ru", "sr-tr"),
          "arab",
          Set.of(
              "pa-pk", "ku-lb", "uz-af", "az-ir", "az-iq", "tg-pk", "kk-cn", "kk-af", "kk-ir",
              "ky-cn"),
          "deva",
          Set.of("sd-in"),
          "mong",
          Set.of("mn-cn"));

  private static final Set<String> LAST_RESORTS = Set.of("en", "sr");

  /**
   * The language of ours that serves the readers of another one.
   *
   * @param script in which they read, in lower case; empty when it does not matter
   */
  private record Nearest(Language language, String script) {}

  private static final Map<String, Nearest> NEAREST = nearest();

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

  private static Optional<Language> match(String written) {
    Matcher tag = TAG.matcher(written.toLowerCase(Locale.ROOT));
    if (written.length() > LONGEST_TAG || !tag.matches()) {
      return Optional.empty();
    }
    String extended = orEmpty(tag.group("extended"));
    String language = extended.isEmpty() ? tag.group("language") : extended;
    String region = orEmpty(tag.group("region"));
    String script =
        tag.group("script") == null ? scriptAbroad(language + "-" + region) : tag.group("script");
    return Languages.find(language + "-" + script)
        .or(() -> Languages.find(language + "-" + region))
        .or(() -> plain(language, script));
  }

  /** Somebody who writes Hindi in Latin letters still reads Hindi. */
  private static Optional<Language> plain(String language, String script) {
    Optional<Language> known =
        Languages.find(language).filter(own -> suits(script, "latn", own.script()));
    return known.or(
        () ->
            Optional.ofNullable(NEAREST.get(language))
                .filter(
                    nearest ->
                        nearest.script().isEmpty()
                            || suits(script, nearest.script(), nearest.language().script()))
                .map(Nearest::language));
  }

  private static boolean suits(String script, String one, String other) {
    return script.isEmpty() || script.equals(one) || script.equalsIgnoreCase(other);
  }

  private static String scriptAbroad(String languageAndRegion) {
    return SCRIPT_ABROAD.entrySet().stream()
        .filter(entry -> entry.getValue().contains(languageAndRegion))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private static String orEmpty(String group) {
    return group == null ? "" : group;
  }

  private static Map<String, Nearest> nearest() {
    LocaleMatcher matcher =
        LocaleMatcher.builder()
            .setSupportedULocales(
                Languages.all().stream().map(l -> ULocale.forLanguageTag(l.tag())).toList())
            .setNoDefaultLocale()
            .build();
    Map<String, Nearest> nearest = new HashMap<>();
    Stream<String> codes =
        Arrays.stream(ULocale.getISOLanguages())
            .flatMap(code -> Stream.of(code, new ULocale(code).getISO3Language()));
    Stream.concat(codes, FURTHER_CODES.stream())
        .distinct()
        .forEach(code -> nearest(code, matcher).ifPresent(found -> nearest.put(code, found)));
    return nearest;
  }

  private static Optional<Nearest> nearest(String code, LocaleMatcher matcher) {
    ULocale wanted = ULocale.createCanonical(code);
    String override = OVERRIDES.get(wanted.getLanguage());
    if (override != null) {
      return Optional.of(new Nearest(Languages.get(override), ""));
    }
    int index = matcher.getBestMatchResult(wanted).getSupportedIndex();
    if (index < 0) {
      return Optional.empty();
    }
    String script = ULocale.addLikelySubtags(wanted).getScript().toLowerCase(Locale.ROOT);
    return Optional.of(new Nearest(Languages.all().get(index), script));
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
