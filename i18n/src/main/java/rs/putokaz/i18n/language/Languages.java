package rs.putokaz.i18n.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The table of languages, in the order of menus. Read once from the class path; immutable and
 * thread-safe afterwards.
 */
public final class Languages {

  /** Other names under which a language is asked for, in lower case. */
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("prs", "fa-AF"),
          Map.entry("pes", "fa"),
          Map.entry("kmr", "ku"),
          Map.entry("ku-latn", "ku"),
          Map.entry("ku-arab", "ckb"),
          Map.entry("sh", "sr-Latn"),
          Map.entry("hr", "sr-Latn"),
          Map.entry("cnr", "sr-Latn"),
          Map.entry("sr-cyrl", "sr"),
          Map.entry("pnb", "pa-Arab"),
          Map.entry("pa-pk", "pa-Arab"),
          Map.entry("pa-guru", "pa"),
          Map.entry("zh", "zh-Hans"),
          Map.entry("zh-cn", "zh-Hans"));

  private static final List<Language> ALL = read();
  private static final Map<String, Language> BY_TAG = byTag();

  private Languages() {}

  /** All languages in the order of menus: source, first wave, second wave, later, host. */
  public static List<Language> all() {
    return ALL;
  }

  /** Those that texts are written in, in the order of the table: all but the derived one. */
  public static List<Language> written() {
    return all().stream().filter(language -> !language.isDerived()).toList();
  }

  /** Whether texts are written in a language of that tag, whatever somebody has typed. */
  public static boolean isWritten(String tag) {
    return written().stream().anyMatch(language -> language.tag().equals(tag));
  }

  /** The languages in which the whole interface speaks, in the order of menus. */
  public static List<Language> publicSite() {
    return ALL.stream().filter(Language::hasUiTexts).toList();
  }

  /**
   * The language of a tag, an address or one of the known other names ({@code prs}), whatever its
   * case; empty for null and for what is unknown, including a known language in another region.
   */
  public static Optional<Language> find(String tag) {
    if (tag == null) {
      return Optional.empty();
    }
    String lower = tag.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_TAG.get(ALIASES.getOrDefault(lower, lower)));
  }

  /**
   * The language of a tag that must be there.
   *
   * @throws IllegalArgumentException if it is not
   */
  public static Language get(String tag) {
    return find(tag).orElseThrow(() -> new IllegalArgumentException("no language " + tag));
  }

  /**
   * All languages, those a browser asks for first, each followed by its nearest relatives.
   *
   * @param acceptLanguage the header's value; null, empty or nonsense leaves the order of menus
   */
  public static List<Language> orderedFor(String acceptLanguage) {
    Set<Language> ordered = new LinkedHashSet<>(AcceptLanguage.languages(acceptLanguage));
    ordered.addAll(ALL);
    return List.copyOf(ordered);
  }

  private static Map<String, Language> byTag() {
    Map<String, Language> byTag = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    ALL.forEach(language -> byTag.put(language.tag(), language));
    return byTag;
  }

  private static List<Language> read() {
    try (var in = Languages.class.getResourceAsStream("languages.csv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(Languages::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read languages.csv", e);
    }
  }

  private static Language parse(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != 9) {
      throw new IllegalStateException("languages.csv needs 9 cells: " + line);
    }
    String tag = cells[0];
    return new Language(
        tag,
        cells[1],
        cells[2],
        Tier.of(cells[3]),
        cells[4],
        Direction.valueOf(cells[5].toUpperCase(Locale.ROOT)),
        fallback(tag, cells[6]),
        cells[7],
        cells[8]);
  }

  /** Everybody ends with English and then Serbian, in which every text exists. */
  private static List<String> fallback(String tag, String nearest) {
    Set<String> chain = new LinkedHashSet<>();
    if (!nearest.isEmpty()) {
      chain.addAll(List.of(nearest.split(" ")));
    }
    chain.add("en");
    chain.add("sr");
    chain.remove(tag);
    return new ArrayList<>(chain);
  }
}
