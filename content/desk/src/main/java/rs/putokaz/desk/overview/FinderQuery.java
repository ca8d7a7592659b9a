package rs.putokaz.desk.overview;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Searches in five queries: items by name and by the index of their words, terms, media, people,
 * comments. Titles and excerpts are made for the rows that are shown only.
 */
final class FinderQuery {

  /** In so many texts the words may be found before the rest is left out: enough for a screen. */
  private static final int TEXTS = 1000;

  private static final String ITEMS =
      """
      with item as (
        select 'ARTICLE' as type, id, slug, source_language, '' as value from desk.article
          where archived_at is null
        union all select 'TOPIC', id, slug, source_language, '' from desk.topic
        union all select 'CENTRE', id, slug, source_language, '' from desk.centre
        union all select 'FACT', id, slug, source_language, value from desk.fact),
      named as materialized (
        select i.id from item i where %1$s),
      written as materialized (
        select distinct on (h.item) h.item, h.language
        from (select e.item, e.language from desk.edition e
          where ? <> '' and desk.words_of(e.title, e.summary, e.blocks) @@ to_tsquery('simple', ?)
          limit %2$d) h
        order by h.item, array_position(array[?, 'sr', 'en'], h.language), h.language),
      hit as (
        select i.*, w.language, n.id is not null as by_name,
          row_number() over (partition by i.type order by n.id is null, i.slug) as place
        from item i left join named n on n.id = i.id left join written w on w.item = i.id
        where n.id is not null or w.item is not null)
      select h.type, h.slug, coalesce(h.language, t.language, h.source_language), t.title,
        case when h.by_name or h.language is null then '' else
          (select ts_headline('simple', concat_ws(' … ', nullif(e.summary, ''),
              (select string_agg(b, ' … ') from (
                select jsonb_path_query(e.blocks, '$[*].title') #>> '{}' as b
                union all select jsonb_path_query(e.blocks, '$[*].text') #>> '{}'
                union all select jsonb_path_query(e.blocks, '$[*].items[*]') #>> '{}') said)),
              to_tsquery('simple', ?), 'MaxFragments=1, MaxWords=24, MinWords=8, StartSel="", StopSel=""')
            from desk.edition e where e.item = h.id and e.language = h.language) end, ''
      from hit h
      left join lateral (select t.title, t.language from desk.edition t where t.item = h.id
        order by array_position(array[?, 'sr', 'en', h.source_language], t.language), t.language
        limit 1) t on true
      where h.place <= ?
      order by h.type, h.place""";

  private static final String NAME =
      """
      (i.slug ilike any (?) or i.value ilike any (?) or exists (select from desk.edition t
        where t.item = i.id and t.title ilike any (?) and t.language in (?, 'sr', 'en')))""";

  private static final String TERMS =
      """
      select 'TERM', t.slug, '', t.slug, (select string_agg(distinct w.word, ', ')
        from desk.term_word w where w.term = t.id and w.language in ('sr', 'en')), ''
      from desk.term t where %s order by t.slug limit ?""";

  private static final String TERM =
      """
      (t.slug ilike any (?) or t.note ilike any (?) or exists (select from desk.term_word w
        where w.term = t.id and w.word ilike any (?)))""";

  private static final String MEDIA =
      """
      select 'MEDIUM', m.id::text, '', m.name, coalesce((select x.alt from desk.medium_text x
        where x.medium = m.id order by array_position(array['sr', 'en'], x.language) limit 1), ''), ''
      from desk.medium m where %s order by m.name limit ?""";

  private static final String MEDIUM =
      """
      (concat_ws(' ', m.name, m.file_name, m.credit, array_to_string(m.tags, ' ')) ilike any (?)
        or exists (select from desk.medium_text x where x.medium = m.id
          and (x.alt ilike any (?) or x.caption ilike any (?))))""";

  private static final String PEOPLE =
      """
      select 'PERSON', p.id::text, '', coalesce(nullif(p.name, ''), p.email), p.email, ''
      from desk.person p where %s order by lower(p.name), p.email limit ?""";

  private static final String PERSON =
      "(p.name ilike any (?) or p.email ilike any (?) or p.name ilike any (?))";

  private static final String COMMENTS =
      """
      select 'COMMENT', a.slug, c.language, coalesce(t.title, a.slug), left(c.text, 240), c.block
      from desk.comment c join desk.article a on a.id = c.item
      left join desk.edition t on t.item = c.item and t.language = c.language
      where %s order by c.created_at desc, c.id limit ?""";

  private static final String COMMENT =
      "(c.text ilike any (?) or c.text ilike any (?) or c.text ilike any (?))";

  private final Connection connection;
  private final SearchWords words;
  private final String display;
  private final int most;
  private final Map<FoundKind, List<Found>> found = new EnumMap<>(FoundKind.class);

  /** A search that is shown in that language, with at most so many of each kind. */
  FinderQuery(Connection connection, SearchWords words, String display, int most) {
    this.connection = connection;
    this.words = words;
    this.display = display;
    this.most = most;
  }

  /** The kinds of which something was found. */
  List<FoundGroup> groups() {
    List<FoundGroup> groups = new ArrayList<>();
    found.forEach(
        (kind, all) ->
            groups.add(
                new FoundGroup(
                    kind, all.subList(0, Math.min(most, all.size())), all.size() > most)));
    return groups;
  }

  FinderQuery items() throws SQLException {
    List<Object> values = new ArrayList<>();
    for (Object spellings : patterns()) {
      values.addAll(List.of(spellings, spellings, spellings, display));
    }
    String query = words.query();
    values.addAll(List.of(query, query, display, query, display, most + 1));
    read(ITEMS.formatted(conditions(NAME), TEXTS), values);
    return this;
  }

  FinderQuery terms() throws SQLException {
    return readAll(TERMS, TERM);
  }

  FinderQuery media() throws SQLException {
    return readAll(MEDIA, MEDIUM);
  }

  FinderQuery people() throws SQLException {
    return readAll(PEOPLE, PERSON);
  }

  FinderQuery comments() throws SQLException {
    return readAll(COMMENTS, COMMENT);
  }

  private FinderQuery readAll(String sql, String condition) throws SQLException {
    List<Object> values = new ArrayList<>();
    patterns().forEach(spellings -> values.addAll(List.of(spellings, spellings, spellings)));
    values.add(most + 1);
    read(sql.formatted(conditions(condition)), values);
    return this;
  }

  /** One condition for each word, each with three places for its spellings. */
  private String conditions(String condition) {
    return String.join(" and ", words.words().stream().map(word -> condition).toList());
  }

  private List<Object> patterns() throws SQLException {
    List<Object> values = new ArrayList<>();
    for (String[] spellings : words.patterns()) {
      values.add(connection.createArrayOf("text", spellings));
    }
    return values;
  }

  private void read(String sql, List<Object> values) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        query.setObject(i + 1, values.get(i));
      }
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found
              .computeIfAbsent(FoundKind.valueOf(row.getString(1)), kind -> new ArrayList<>())
              .add(found(row));
        }
      }
    }
  }

  private static Found found(ResultSet row) throws SQLException {
    String key = row.getString(2);
    String title = row.getString(4);
    String excerpt = row.getString(5);
    return new Found(
        key,
        row.getString(3),
        title == null || title.isBlank() ? key : title,
        excerpt == null ? "" : excerpt,
        row.getString(6));
  }
}
