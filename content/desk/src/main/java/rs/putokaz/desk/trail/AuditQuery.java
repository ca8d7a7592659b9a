package rs.putokaz.desk.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rs.putokaz.desk.query.LikePattern;

/** Reads the log under a filter, the newest entries first. */
final class AuditQuery {

  private static final ZoneId SERBIA = ZoneId.of("Europe/Belgrade");

  private static final String ROWS =
      """
      select a.no, a.at, coalesce(nullif(p.name, ''), p.email, a.person::text, ''), a.action,
        coalesce('person:' || coalesce(nullif(s.name, ''), s.email), a.subject), a.detail, a.origin
      from (select * from desk.audit a where %s order by a.no desc limit ? offset ?) a
      left join desk.person p on p.id = a.person
      left join desk.person s on a.subject = 'person:' || s.id
      order by a.no desc""";

  /** There are a few dozen words, whatever the length of the log. */
  private static final String ACTIONS = "select distinct action from desk.audit order by 1";

  private static final String PEOPLE =
      """
      with recursive one as (
        (select person from desk.audit where person is not null order by person limit 1)
        union all
        select (select a.person from desk.audit a where a.person > one.person
          order by a.person limit 1) from one where one.person is not null)
      select o.person::text, coalesce(nullif(p.name, ''), p.email, o.person::text) as name
      from one o left join desk.person p on p.id = o.person
      where o.person is not null order by lower(coalesce(nullif(p.name, ''), p.email)), 1""";

  private final Connection connection;
  private final StringBuilder condition = new StringBuilder("true");
  private final List<Object> values = new ArrayList<>();

  AuditQuery(Connection connection, AuditFilter filter) {
    this.connection = connection;
    if (filter.person() != null) {
      and("a.person = ?", filter.person());
    }
    if (!filter.action().isEmpty()) {
      and("a.action = ?", filter.action());
    }
    if (!filter.subject().isBlank()) {
      String pattern = LikePattern.containing(filter.subject().strip());
      and(
          "(a.subject ilike ? or a.subject in (select 'person:' || s.id from desk.person s"
              + " where s.name ilike ? or s.email ilike ?))",
          pattern,
          pattern,
          pattern);
    }
    if (filter.day() != null) {
      and("a.at >= ? and a.at < ?", start(filter.day()), start(filter.day().plusDays(1)));
    }
  }

  AuditPage run(int first, int size) throws SQLException {
    List<Object> all = new ArrayList<>(values);
    all.add(size);
    all.add(first);
    List<AuditRow> rows = new ArrayList<>();
    try (PreparedStatement query = prepare(ROWS.formatted(condition), all);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        rows.add(row(row));
      }
    }
    return new AuditPage(rows, count());
  }

  static List<String> actions(Connection connection) throws SQLException {
    List<String> actions = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(ACTIONS);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        actions.add(row.getString(1));
      }
    }
    return actions;
  }

  static Map<String, String> people(Connection connection) throws SQLException {
    Map<String, String> people = new LinkedHashMap<>();
    try (PreparedStatement query = connection.prepareStatement(PEOPLE);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        people.put(row.getString(1), row.getString(2));
      }
    }
    return people;
  }

  private int count() throws SQLException {
    try (PreparedStatement query =
            prepare("select count(*) from desk.audit a where " + condition, values);
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  private PreparedStatement prepare(String sql, List<Object> all) throws SQLException {
    PreparedStatement query = connection.prepareStatement(sql);
    for (int i = 0; i < all.size(); i++) {
      query.setObject(i + 1, all.get(i));
    }
    return query;
  }

  private void and(String more, Object... wanted) {
    condition.append(" and ").append(more);
    values.addAll(List.of(wanted));
  }

  private static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(SERBIA).toOffsetDateTime();
  }

  private static AuditRow row(ResultSet row) throws SQLException {
    return new AuditRow(
        row.getLong(1),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7));
  }
}
