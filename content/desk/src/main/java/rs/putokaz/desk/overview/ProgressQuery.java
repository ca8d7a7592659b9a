package rs.putokaz.desk.overview;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import rs.putokaz.desk.article.ArticleState;
import rs.putokaz.desk.translation.coverage.CoverageState;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;

/**
 * Counts the states of all articles and of their languages in one pass over an index of the
 * editions. The states are those of the list of articles and of the matrix of languages.
 */
final class ProgressQuery {

  private static final String COUNT =
      """
      select language, language_state, article_state, count(*) from (
        select t.language,
          case
            when t.outdated > 0 then 'OUTDATED'
            when t.stage = 'in-review' then 'IN_REVIEW'
            when t.stage = 'draft' then 'DRAFT'
            when t.published_no is not distinct from t.approved_no
              and p.visible_from <= m.now and m.now < p.visible_until then 'PUBLISHED'
            else 'APPROVED'
          end as language_state,
          case when t.item is not null and t.language <> a.source_language then ''
            when t.stage = 'in-review' then 'IN_REVIEW'
            when t.stage = 'draft' or t.item is null then 'DRAFT'
            when t.published_no is distinct from t.approved_no then 'APPROVED'
            when p.item is null or p.visible_until <= m.now then 'WITHDRAWN'
            when p.visible_from > m.now then 'SCHEDULED'
            else 'PUBLISHED'
          end as article_state
        from (select ?::timestamptz as now) m
        cross join desk.article a
        left join desk.edition t on t.item = a.id
        left join published.publication p on p.item = a.id
        where a.archived_at is null) s
      group by language, language_state, article_state""";

  private final Map<ArticleState, Integer> articles = new EnumMap<>(ArticleState.class);
  private final Map<String, Map<CoverageState, Integer>> languages = new HashMap<>();

  private ProgressQuery() {}

  static Progress run(Connection connection, Instant now) throws SQLException {
    ProgressQuery all = new ProgressQuery();
    try (PreparedStatement query = connection.prepareStatement(COUNT)) {
      query.setObject(1, now.atOffset(ZoneOffset.UTC));
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          all.add(row.getString(1), row.getString(2), row.getString(3), row.getInt(4));
        }
      }
    }
    return all.progress();
  }

  private void add(String language, String languageState, String articleState, int count) {
    if (!articleState.isEmpty()) {
      articles.merge(ArticleState.valueOf(articleState), count, Integer::sum);
    }
    if (language != null) {
      languages
          .computeIfAbsent(language, tag -> new EnumMap<>(CoverageState.class))
          .merge(CoverageState.valueOf(languageState), count, Integer::sum);
    }
  }

  private Progress progress() {
    int total = articles.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Map<CoverageState, Integer>> ordered = new LinkedHashMap<>();
    for (Language language : Languages.all()) {
      Map<CoverageState, Integer> states = languages.get(language.tag());
      if (states != null) {
        int written = states.values().stream().mapToInt(Integer::intValue).sum();
        if (written < total) {
          states.put(CoverageState.MISSING, total - written);
        }
        ordered.put(language.tag(), states);
      }
    }
    return new Progress(articles, ordered);
  }
}
