package rs.putokaz.desk.translation.coverage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import rs.putokaz.desk.persistence.LikePattern;
import rs.putokaz.i18n.script.SerbianTransliterator;

/**
 * Reads the matrix in one pass over the list of editions, of which only the columns of an index are
 * touched; titles are looked up for the rows that are shown.
 */
public final class CoverageQuery {

  private static final String CELLS =
      """
      with recursive under as (
        select slug from desk.topic where slug = ?
        union select t.slug from desk.topic t join under u on t.parent = u.slug
      )
      select a.id, a.slug, a.mandatory, a.source_language, t.language,
        case
          when t.outdated > 0 then 'OUTDATED'
          when t.stage = 'in-review' then 'IN_REVIEW'
          when t.stage = 'draft' then 'DRAFT'
          when t.published_no is not distinct from t.approved_no
            and p.visible_from <= ? and ? < p.visible_until then 'PUBLISHED'
          else 'APPROVED'
        end, t.outdated, t.stage
      from desk.article a
      left join published.publication p on p.item = a.id
      left join desk.edition t on t.item = a.id and t.language = any(?)
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
  private final Predicate<String> translates;
  private final Predicate<String> reviews;

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
    this.translates = translates;
    this.reviews = reviews;
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
    Map<String, Found> found = new LinkedHashMap<>();
    List<String> words =
        SPACE
            .splitAsStream(filter.words().toLowerCase(Locale.ROOT))
            .filter(w -> !w.isEmpty())
            .toList();
    String sql = CELLS + (" " + WORD).repeat(words.size()) + " order by a.slug";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      bind(query, words, now);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          String slug = row.getString(2);
          Found article = found.get(slug);
          if (article == null) {
            article = new Found(slug, row.getBoolean(3), missing(row.getString(4)));
            found.put(slug, article);
          }
          if (row.getString(5) != null) {
            article.cells().put(row.getString(5), cell(row));
          }
        }
      }
    }
    return new ArrayList<>(found.values());
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
          tag, new CoverageCell(CoverageState.MISSING, 0, source, !source && translates.test(tag)));
    }
    return cells;
  }

  private CoverageCell cell(ResultSet row) throws SQLException {
    String tag = row.getString(5);
    CoverageState state = CoverageState.valueOf(row.getString(6));
    boolean source = tag.equals(row.getString(4));
    boolean owed =
        row.getString(8).equals("in-review")
            ? reviews.test(tag)
            : !source
                && (state == CoverageState.OUTDATED || state == CoverageState.DRAFT)
                && translates.test(tag);
    return new CoverageCell(state, row.getInt(7), source, owed);
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
