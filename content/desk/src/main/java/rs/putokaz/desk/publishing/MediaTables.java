package rs.putokaz.desk.publishing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import rs.putokaz.published.document.ItemType;

/** Where texts and media meet, in plain JDBC on the connection of the transaction. */
final class MediaTables {

  /** Held until the commit, so that no consent is withdrawn behind a publication's back. */
  private static final String MEDIA =
      """
      select m.name, m.kind, m.file_name, m.size, m.width, m.height, m.renditions, m.decorative,
        m.credit, t.language, t.alt, t.caption, t.transcript,
        not m.people or (m.consent_given_on <= current_date and m.consent_withdrawn_on is null
          and coalesce(m.consent_expires_on >= current_date, true)) as allowed
      from desk.medium m left join desk.medium_text t on t.medium = m.id
      where m.name = any(?) for share of m""";

  private static final String CAPTIONS =
      """
      select m.name, c.language, c.rendition
      from desk.medium m join desk.medium_captions c on c.medium = m.id
        and c.video_hash = m.hash
      where m.name = any(?)""";

  private static final String IN_TEXTS =
      """
      (jsonb_path_query_array(e.blocks, '$[*].media') @> to_jsonb(?::text)
        or jsonb_path_query_array(e.approved, '$.blocks[*].media') @> to_jsonb(?::text))""";

  private static final String USES =
      """
      select i.type, i.slug, e.language, e.title, p.item is not null as published
      from desk.edition e
      join (select id, slug, 'article' as type from desk.article
        union all select id, slug, 'topic' from desk.topic
        union all select id, slug, 'centre' from desk.centre
        union all select id, slug, 'fact' from desk.fact) i on i.id = e.item
      left join published.publication p on p.item = e.item
      where """
          + " "
          + IN_TEXTS
          + " order by i.type, i.slug, e.language";

  private static final String SHOWING =
      "select p.item, p.document from published.publication p where exists"
          + " (select from desk.edition e where e.item = p.item and "
          + IN_TEXTS
          + ") or exists (select from published.rendition_use u where u.item = p.item"
          + " and u.name = any(?)) for update of p";

  private final Connection connection;

  MediaTables(Connection connection) {
    this.connection = connection;
  }

  Map<String, ShownMedium> media(Collection<String> names) throws SQLException {
    Map<String, ShownMedium> found = new HashMap<>();
    try (PreparedStatement query = connection.prepareStatement(MEDIA)) {
      query.setArray(1, connection.createArrayOf("text", names.toArray()));
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          ShownMedium medium = found.get(row.getString("name"));
          if (medium == null) {
            medium = medium(row);
            found.put(row.getString("name"), medium);
          }
          if (row.getString("language") != null) {
            medium
                .words()
                .put(
                    row.getString("language"),
                    new ShownMedium.Words(
                        row.getString("alt"),
                        row.getString("caption"),
                        row.getString("transcript")));
          }
        }
      }
    }
    captions(found);
    return found;
  }

  private void captions(Map<String, ShownMedium> media) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(CAPTIONS)) {
      query.setArray(1, connection.createArrayOf("text", media.keySet().toArray()));
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          media.get(row.getString(1)).captions().put(row.getString(2), row.getString(3));
        }
      }
    }
  }

  private static ShownMedium medium(ResultSet row) throws SQLException {
    String[] renditions = (String[]) row.getArray("renditions").getArray();
    return new ShownMedium(
        row.getString("kind"),
        row.getString("file_name"),
        row.getLong("size"),
        row.getInt("width"),
        row.getInt("height"),
        Arrays.asList(renditions),
        row.getBoolean("decorative"),
        row.getString("credit"),
        row.getBoolean("allowed"),
        new HashMap<>(),
        new TreeMap<>());
  }

  List<MediaUse> uses(String medium) throws SQLException {
    List<MediaUse> uses = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(USES)) {
      query.setString(1, medium);
      query.setString(2, medium);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          uses.add(
              new MediaUse(
                  ItemType.of(row.getString("type")).orElseThrow(),
                  row.getString("slug"),
                  row.getString("language"),
                  row.getString("title"),
                  row.getBoolean("published")));
        }
      }
    }
    return uses;
  }

  /** The documents that show a medium, or the renditions that it had. */
  Map<UUID, byte[]> showing(String medium, Collection<String> renditions) throws SQLException {
    Map<UUID, byte[]> found = new HashMap<>();
    try (PreparedStatement query = connection.prepareStatement(SHOWING)) {
      query.setString(1, medium);
      query.setString(2, medium);
      query.setArray(3, connection.createArrayOf("text", renditions.toArray()));
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found.put(row.getObject(1, UUID.class), row.getBytes(2));
        }
      }
    }
    return found;
  }

  void rewrite(UUID item, byte[] document) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update published.publication set document = ? where item = ?")) {
      update.setBytes(1, document);
      update.setObject(2, item);
      update.executeUpdate();
    }
  }

  /** From now on readers get these renditions through the items, and no others. */
  void noteRenditions(Map<UUID, Set<String>> renditions) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from published.rendition_use where item = any(?)")) {
      delete.setArray(1, connection.createArrayOf("uuid", renditions.keySet().toArray()));
      delete.executeUpdate();
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into published.rendition_use (item, name) values (?, ?)")) {
      for (Map.Entry<UUID, Set<String>> item : renditions.entrySet()) {
        for (String name : item.getValue()) {
          insert.setObject(1, item.getKey());
          insert.setString(2, name);
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
