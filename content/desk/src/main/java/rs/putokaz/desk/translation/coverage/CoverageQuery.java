package rs.putokaz.desk.translation.coverage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rs.putokaz.desk.query.LikePattern;
import rs.putokaz.i18n.script.SerbianTransliterator;

/**
 * Reads the matrix in one pass over the list of editions, of which only the columns of an index are
 * touched. The database sends one row for each article, whose languages come in one text: a row for
 * each language takes it several times as long. Titles are looked up for the rows that are shown.
 */
public final class CoverageQuery {

  private static final String CELLS =
      """
      with recursive under as (
        select slug from desk.topic where slug = ?
        union select t.slug from desk.topic t join under u on t.parent = u.slug
      )
      select a.slug, a.mandatory, a.source_language,
        coalesce(p.visible_from <= ? and ? < p.visible_until, false), t.cells
      from desk.article a
      left join published.publication p on p.item = a.id
      left join (
        select item, string_agg(concat_ws(' ', language, stage, outdated,
          published_no is not distinct from approved_no), ',') as cells
        from desk.edition where language = any(?) group by item
      ) t on t.item = a.id
      where (? = '' or a.topic in (select slug from under)) and (not ? or a.mandatory)""";

  private static final String WORD =
      """
       and (a.slug ilike ? or exists (select from desk.edition w where w.item = a.id
         and w.language in (?, 'sr', 'en') and w.title ilike any (?)))""";

  private static final String TITLES =
      """
      select a.slug, (select t.title from desk.edition t where t.item = a.id
        order by array_position(array[?, 'sr', 'en', a.source_language], t.language), t.language
        limit 1)
      from desk.article a where a.slug = any(?)""";

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Connection connection;
  private final CoverageFilter filter;
  private final Set<String> translates;
  private final Set<String> reviews;

  /** An article while its cells are gathered. */
  private record Found(String slug, boolean mandatory, Map<String, CoverageCell> cells) {}

  /**
   * A question.
   *
   * @param translates whether who asks may translate into that language
   * @param reviews whether who asks may review that language
   */
  public CoverageQuery(
      Connection connection,
      CoverageFilter filter,
      Predicate<String> translates,
      Predicate<String> reviews) {
    this.connection = connection;
    this.filter = filter;
    this.translates = thoseThat(translates);
    this.reviews = thoseThat(reviews);
  }

  /** Rights are asked for once, not for each of many thousand cells. */
  private Set<String> thoseThat(Predicate<String> may) {
    return filter.languages().stream().filter(may).collect(Collectors.toSet());
  }

  /**
   * The part of the matrix that begins after some articles.
   *
   * @param first how many articles to leave out, from 0
   * @param size how many at most
   * @param now when readers see what is published
   */
  public CoverageMatrix run(int first, int size, Instant now) throws SQLException {
    List<Found> all = articles(now);
    Map<String, Map<CoverageState, Integer>> counts = new LinkedHashMap<>();
    filter.languages().forEach(tag -> counts.put(tag, new EnumMap<>(CoverageState.class)));
    List<Found> shown = new ArrayList<>();
    for (Found article : all) {
      if (fits(article)) {
        shown.add(article);
        article
            .cells()
            .forEach((tag, cell) -> counts.get(tag).merge(cell.state(), 1, Integer::sum));
      }
    }
    List<Found> part =
        shown.subList(Math.min(first, shown.size()), Math.min(first + size, shown.size()));
    Map<String, String> titles = titles(part);
    List<CoverageRow> rows =
        part.stream()
            .map(
                one ->
                    new CoverageRow(
                        one.slug(),
                        titles.getOrDefault(one.slug(), ""),
                        one.mandatory(),
                        one.cells()))
            .toList();
    return new CoverageMatrix(rows, shown.size(), counts);
  }

  private boolean fits(Found article) {
    return article.cells().values().stream()
        .anyMatch(
            cell ->
                (filter.state() == null || cell.state() == filter.state())
                    && (!filter.owed() || cell.owed()));
  }

  private List<Found> articles(Instant now) throws SQLException {
    List<Found> found = new ArrayList<>();
    List<String> words =
        SPACE
            .splitAsStream(filter.words().toLowerCase(Locale.ROOT))
            .filter(w -> !w.isEmpty())
            .toList();
    String sql = CELLS + (" " + WORD).repeat(words.size());
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      bind(query, words, now);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found.add(article(row));
        }
      }
    }
    found.sort(Comparator.comparing(Found::slug));
    return found;
  }

  private Found article(ResultSet row) throws SQLException {
    String source = row.getString(3);
    Map<String, CoverageCell> cells = missing(source);
    String written = row.getString(5);
    if (written != null) {
      for (String one : written.split(",")) {
        String[] parts = one.split(" ");
        cells.put(parts[0], cell(parts, source, row.getBoolean(4)));
      }
    }
    return new Found(row.getString(1), row.getBoolean(2), cells);
  }

  private void bind(PreparedStatement query, List<String> words, Instant now) throws SQLException {
    query.setString(1, filter.topic());
    query.setObject(2, now.atOffset(ZoneOffset.UTC));
    query.setObject(3, now.atOffset(ZoneOffset.UTC));
    query.setArray(4, connection.createArrayOf("text", filter.languages().toArray()));
    query.setString(5, filter.topic());
    query.setBoolean(6, filter.mandatory());
    int at = 7;
    for (String word : words) {
      query.setString(at++, LikePattern.containing(word));
      query.setString(at++, filter.display());
      Set<String> spellings = new LinkedHashSet<>(List.of(LikePattern.containing(word)));
      spellings.add(LikePattern.containing(SerbianTransliterator.toCyrillic(word)));
      query.setArray(at++, connection.createArrayOf("text", spellings.toArray()));
    }
  }

  private Map<String, CoverageCell> missing(String sourceLanguage) {
    Map<String, CoverageCell> cells = new LinkedHashMap<>();
    for (String tag : filter.languages()) {
      boolean source = tag.equals(sourceLanguage);
      cells.put(
          tag,
          new CoverageCell(CoverageState.MISSING, 0, source, !source && translates.contains(tag)));
    }
    return cells;
  }

  private CoverageCell cell(String[] parts, String sourceLanguage, boolean visible) {
    String tag = parts[0];
    boolean inReview = parts[1].equals("in-review");
    int outdated = Integer.parseInt(parts[2]);
    CoverageState state = state(parts[1], outdated, visible && parts[3].equals("t"));
    boolean source = tag.equals(sourceLanguage);
    boolean owed =
        inReview
            ? reviews.contains(tag)
            : !source
                && (state == CoverageState.OUTDATED || state == CoverageState.DRAFT)
                && translates.contains(tag);
    return new CoverageCell(state, outdated, source, owed);
  }

  private static CoverageState state(String stage, int outdated, boolean read) {
    if (outdated > 0) {
      return CoverageState.OUTDATED;
    }
    return switch (stage) {
      case "in-review" -> CoverageState.IN_REVIEW;
      case "draft" -> CoverageState.DRAFT;
      default -> read ? CoverageState.PUBLISHED : CoverageState.APPROVED;
    };
  }

  private Map<String, String> titles(List<Found> part) throws SQLException {
    Map<String, String> titles = new HashMap<>();
    try (PreparedStatement query = connection.prepareStatement(TITLES)) {
      query.setString(1, filter.display());
      query.setArray(2, connection.createArrayOf("text", part.stream().map(Found::slug).toArray()));
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          if (row.getString(2) != null) {
            titles.put(row.getString(1), row.getString(2));
          }
        }
      }
    }
    return titles;
  }
}
