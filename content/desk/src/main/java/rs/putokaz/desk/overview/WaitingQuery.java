package rs.putokaz.desk.overview;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads what waits: for each respect one query, which counts all and gives the first ones. */
final class WaitingQuery {

  private static final String TASK =
      """
      select a.slug, c.language, t.title, c.due, 0, count(*) over ()
      from desk.comment c
      join desk.article a on a.id = c.item
      left join desk.edition t on t.item = c.item and t.language = c.language
      where c.assignee = ?::uuid and c.resolved_at is null
      order by c.due nulls last, c.created_at, c.id""";

  private static final String REVIEW =
      """
      select a.slug, t.language, t.title, null::date, 0, count(*) over ()
      from desk.edition t join desk.article a on a.id = t.item
      where t.stage = 'in-review' and t.language = any (?) and a.archived_at is null
      order by a.mandatory desc, t.edited_at, a.slug, t.language""";

  private static final String DRAFT =
      """
      select a.slug, t.language, t.title, null::date, 0, count(*) over ()
      from desk.edition t join desk.article a on a.id = t.item
      where t.stage = 'draft' and t.edited_by = ?::uuid and a.archived_at is null
      order by t.edited_at desc, a.slug, t.language""";

  private static final String OUTDATED =
      """
      select a.slug, t.language, t.title, null::date, t.outdated, count(*) over ()
      from desk.edition t join desk.article a on a.id = t.item
      where t.outdated > 0 and t.stage <> 'in-review' and t.language <> a.source_language
        and t.language = any (?) and a.archived_at is null
      order by a.mandatory desc, t.outdated desc, a.slug, t.language""";

  private static final String OVERDUE =
      """
      select a.slug, a.source_language, t.title, a.review_by, 0, count(*) over ()
      from desk.article a
      left join desk.edition t on t.item = a.id and t.language = a.source_language
      where a.review_by < ? and a.archived_at is null
      order by a.review_by, a.slug""";

  private static final String APPROVED =
      """
      select a.slug, t.language, t.title, null::date, 0, count(*) over ()
      from desk.article a
      join desk.edition t on t.item = a.id and t.language = a.source_language
      where t.stage = 'approved' and t.published_no is distinct from t.approved_no
        and a.archived_at is null
      order by a.mandatory desc, a.slug""";

  private static final String LINKS =
      """
      select a.slug, p.language, t.title, null::date, count(distinct p.block), count(*) over ()
      from desk.link_problem p
      join desk.article a on a.id = p.item
      left join desk.edition t on t.item = p.item and t.language = p.language
      where a.archived_at is null
      group by a.slug, a.mandatory, p.language, t.title
      order by a.mandatory desc, a.slug, p.language""";

  private static final String MAIL = "select count(*) from desk.mail where sent_at is null";

  private final Connection connection;
  private final int most;

  WaitingQuery(Connection connection, int most) {
    this.connection = connection;
    this.most = most;
  }

  Waiting tasks(String person) throws SQLException {
    return read(WaitingKind.TASK, TASK, person);
  }

  Waiting reviews(List<String> languages) throws SQLException {
    return read(WaitingKind.REVIEW, REVIEW, array(languages));
  }

  Waiting drafts(String person) throws SQLException {
    return read(WaitingKind.DRAFT, DRAFT, person);
  }

  Waiting outdated(List<String> languages) throws SQLException {
    return read(WaitingKind.OUTDATED, OUTDATED, array(languages));
  }

  Waiting overdue(LocalDate today) throws SQLException {
    return read(WaitingKind.OVERDUE, OVERDUE, today);
  }

  Waiting approved() throws SQLException {
    return read(WaitingKind.APPROVED, APPROVED, null);
  }

  Waiting links() throws SQLException {
    return read(WaitingKind.LINKS, LINKS, null);
  }

  Waiting mail() throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(MAIL);
        ResultSet row = query.executeQuery()) {
      row.next();
      return new Waiting(WaitingKind.MAIL, row.getInt(1), List.of());
    }
  }

  private Waiting read(WaitingKind kind, String sql, Object value) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql + " limit " + most)) {
      if (value != null) {
        query.setObject(1, value);
      }
      int count = 0;
      List<WaitingText> first = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          count = row.getInt(6);
          first.add(text(row));
        }
      }
      return new Waiting(kind, count, first);
    }
  }

  private static WaitingText text(ResultSet row) throws SQLException {
    String slug = row.getString(1);
    String title = row.getString(3);
    return new WaitingText(
        slug,
        row.getString(2),
        title == null || title.isBlank() ? slug : title,
        row.getObject(4, LocalDate.class),
        row.getInt(5));
  }

  private Object array(List<String> values) throws SQLException {
    return connection.createArrayOf("text", values.toArray());
  }
}
