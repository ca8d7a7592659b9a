package rs.putokaz.desk.article;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import rs.putokaz.desk.query.LikePattern;
import rs.putokaz.i18n.script.SerbianTransliterator;

/**
 * Reads the editors' list in one query. What is large (texts, documents) is never touched; titles
 * and numbers of languages are looked up for the rows that are shown only.
 */
final class ArticleQuery {

  private static final String LIST =
      """
      with list as materialized (
        select a.id, a.slug, a.topic, a.source_language, a.checked_on, a.owner,
          coalesce(a.review_by < ?, false) as overdue,
          coalesce(p.visible_from <= ? and ? < p.visible_until, false) as visible,
          case
            when a.archived_at is not null then 'ARCHIVED'
            when e.stage = 'in-review' then 'IN_REVIEW'
            when e.stage = 'draft' or e.item is null then 'DRAFT'
            when e.published_no is distinct from e.approved_no then 'APPROVED'
            when p.item is null or p.visible_until <= ? then 'WITHDRAWN'
            when p.visible_from > ? then 'SCHEDULED'
            else 'PUBLISHED'
          end as state
        from desk.article a
        left join desk.edition e on e.item = a.id and e.language = a.source_language
        left join published.publication p on p.item = a.id
        where true""";

  /** The numbers of the states stand beside every row, and alone when there is none. */
  private static final String ROWS =
      """
      ), page as (select * from list where case when ?::text is null then state <> 'ARCHIVED' else state = ? end
                  order by slug limit ? offset ?)
      select l.slug,
        (select t.title from desk.edition t where t.item = l.id order by array_position(
           array[?, 'sr', 'en', l.source_language], t.language), t.language limit 1),
        l.topic,
        (select t.title from desk.topic o join desk.edition t on t.item = o.id
         where o.slug = l.topic order by array_position(
           array[?, 'sr', 'en', o.source_language], t.language), t.language limit 1),
        l.state, l.overdue,
        case when l.visible then (select count(*) from desk.edition t
          where t.item = l.id and t.published_no is not null) else 0 end,
        (select count(*) from desk.edition t where t.item = l.id and t.outdated > 0),
        l.checked_on, l.owner, s.states
      from (select array_agg(state || ' ' || n) as states
            from (select state, count(*) as n from list group by state) by_state) s
      left join page l on true order by l.slug""";

  private static final String UNDER =
      """
      a.topic in (with recursive under as (
        select slug from desk.topic where slug = ?
        union select t.slug from desk.topic t join under u on t.parent = u.slug)
        select slug from under)""";

  /** Before the slug of a topic: a word that asks for the articles directly under it. */
  private static final String TOPIC = "topic:";

  /**
   * Before the slug of a centre: a word that asks for the articles that lead to its page, or that
   * have a place which each centre fills.
   */
  private static final String CENTRE = "centre:";

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private final Connection connection;
  private final ArticleFilter filter;
  private final StringBuilder list = new StringBuilder(LIST);
  private final List<Object> values = new ArrayList<>();

  ArticleQuery(Connection connection, ArticleFilter filter, Instant now, LocalDate today) {
    this.connection = connection;
    this.filter = filter;
    values.add(today);
    for (int i = 0; i < 4; i++) {
      values.add(now.atOffset(ZoneOffset.UTC));
    }
    narrow();
  }

  /** The part of the list that begins after {@code first} rows and has at most {@code size}. */
  ArticleList run(int first, int size) throws SQLException {
    List<Object> all = new ArrayList<>(values);
    String state = filter.state() == null ? null : filter.state().name();
    all.add(state);
    all.add(state);
    all.add(size);
    all.add(first);
    all.add(filter.display());
    all.add(filter.display());
    List<ArticleRow> rows = new ArrayList<>();
    Map<ArticleState, Integer> states = Map.of();
    try (PreparedStatement query = connection.prepareStatement(list + ROWS)) {
      bind(query, all);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          states = states(row.getArray(11));
          if (row.getString(1) != null) {
            rows.add(row(row));
          }
        }
      }
    }
    int total =
        filter.state() == null
            ? states.values().stream().mapToInt(Integer::intValue).sum()
                - states.getOrDefault(ArticleState.ARCHIVED, 0)
            : states.get(filter.state());
    return new ArticleList(rows, total, states);
  }

  private void narrow() {
    SPACE
        .splitAsStream(filter.words().toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .forEach(this::word);
    if (filter.overdue()) {
      and("a.review_by < ?", values.get(0));
    }
    if (filter.owner() != null) {
      and("a.owner = ?", filter.owner());
    }
    if (!filter.topic().isEmpty()) {
      and(UNDER, filter.topic());
    }
    TranslationState translation = filter.translation();
    if (translation == TranslationState.MISSING) {
      and(
          "not exists (select from desk.edition t where t.item = a.id and t.language = ?)",
          filter.language());
    } else if (translation != null || filter.language() != null) {
      List<Object> wanted = new ArrayList<>();
      String condition = "exists (select from desk.edition t where t.item = a.id";
      if (filter.language() != null) {
        condition += " and t.language = ?";
        wanted.add(filter.language());
      }
      and(condition + condition(translation) + ")", wanted.toArray());
    }
  }

  private static String condition(TranslationState translation) {
    if (translation == null) {
      return "";
    }
    return switch (translation) {
      case DRAFT -> " and t.stage = 'draft'";
      case IN_REVIEW -> " and t.stage = 'in-review'";
      case OUTDATED -> " and t.outdated > 0";
      case MISSING -> throw new IllegalArgumentException("what is missing has no row");
    };
  }

  /** Editors type Serbian in either script, and it is stored in Cyrillic. */
  private void word(String word) {
    if (word.startsWith(TOPIC)) {
      and("a.topic = ?", word.substring(TOPIC.length()));
      return;
    }
    if (word.startsWith(CENTRE)) {
      and(
          "exists (select from desk.centre_use c where c.item = a.id and c.centre in (?, ''))",
          word.substring(CENTRE.length()));
      return;
    }
    Set<String> spellings = new LinkedHashSet<>(List.of(word));
    spellings.add(SerbianTransliterator.toCyrillic(word));
    Object[] patterns = spellings.stream().map(LikePattern::containing).toArray();
    String found = " ilike any (array[" + "?,".repeat(patterns.length - 1) + "?])";
    List<Object> wanted = new ArrayList<>(List.of(LikePattern.containing(word)));
    wanted.addAll(List.of(patterns));
    wanted.add(filter.display());
    wanted.addAll(List.of(patterns));
    and(
        "(a.slug like ? or e.title"
            + found
            + " or exists (select from desk.edition t where t.item = a.id"
            + " and t.language in (?, 'sr', 'en') and t.title"
            + found
            + "))",
        wanted.toArray());
  }

  private void and(String condition, Object... wanted) {
    list.append("\n and ").append(condition);
    values.addAll(List.of(wanted));
  }

  private static Map<ArticleState, Integer> states(Array counted) throws SQLException {
    Map<ArticleState, Integer> states = new EnumMap<>(ArticleState.class);
    for (ArticleState state : ArticleState.values()) {
      states.put(state, 0);
    }
    if (counted != null) {
      for (String one : (String[]) counted.getArray()) {
        int space = one.indexOf(' ');
        states.put(
            ArticleState.valueOf(one.substring(0, space)),
            Integer.valueOf(one.substring(space + 1)));
      }
    }
    return states;
  }

  private static ArticleRow row(ResultSet row) throws SQLException {
    return new ArticleRow(
        row.getString(1),
        text(row.getString(2)),
        text(row.getString(3)),
        text(row.getString(4)),
        ArticleState.valueOf(row.getString(5)),
        row.getBoolean(6),
        row.getInt(7),
        row.getInt(8),
        row.getObject(9, LocalDate.class),
        row.getObject(10, UUID.class));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private static void bind(PreparedStatement query, List<Object> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value == null) {
        query.setNull(i + 1, Types.VARCHAR);
      } else {
        query.setObject(i + 1, value);
      }
    }
  }
}
