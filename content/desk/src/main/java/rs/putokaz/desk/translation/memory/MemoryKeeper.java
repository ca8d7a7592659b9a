package rs.putokaz.desk.translation.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rs.putokaz.desk.edition.DraftEdition;
import rs.putokaz.desk.publishing.Draft;
import rs.putokaz.desk.publishing.Drafts;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemType;

/**
 * Takes into the memory what is approved: at once when somebody approves it at the desk, and later
 * what an operator has imported. A pair whose block is gone stays: it was a good translation.
 */
@ApplicationScoped
@Transactional
public class MemoryKeeper {

  private static final String NEW =
      """
      select distinct i.type, i.slug
      from (select 'article' as type, id, slug, source_language from desk.article
            union all select 'topic', id, slug, source_language from desk.topic
            union all select 'centre', id, slug, source_language from desk.centre
            union all select 'fact', id, slug, source_language from desk.fact) i
      join desk.edition s on s.item = i.id and s.language = i.source_language
      join desk.edition t on t.item = i.id and t.language <> i.source_language
      left join desk.translation_remembered r on r.item = t.item and r.language = t.language
      where s.approved_no is not null and t.approved_no is not null
        and (r.source_language, r.source_no, r.language_no)
          is distinct from (i.source_language, s.approved_no, t.approved_no)
      limit ?""";

  private static final String REMEMBER =
      """
      insert into desk.translation_remembered
        (item, language, source_language, source_no, language_no) values (?, ?, ?, ?, ?)
      on conflict (item, language) do update set source_language = excluded.source_language,
        source_no = excluded.source_no, language_no = excluded.language_no""";

  private final EntityManager entities;
  private final Clock clock;

  /** A keeper that writes through that entity manager. */
  @Inject
  public MemoryKeeper(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** For CDI. */
  protected MemoryKeeper() {
    this(null, null);
  }

  /** Takes in what is approved of an item, which must have been written to the database. */
  public void remember(Draft draft) {
    try {
      Connection connection = entities.unwrap(Connection.class);
      new SegmentStore(connection).lock();
      remember(connection, List.of(draft));
    } catch (SQLException e) {
      throw new PersistenceException("cannot remember translations", e);
    }
  }

  /**
   * Takes in what was approved and is not known yet.
   *
   * @param most of how many items at most
   * @return of how many items something was new; 0 when the memory is complete
   */
  public int catchUp(int most) {
    try {
      Connection connection = entities.unwrap(Connection.class);
      new SegmentStore(connection).lock();
      List<Draft> drafts = new ArrayList<>();
      unknown(connection, most)
          .forEach((type, slugs) -> drafts.addAll(new Drafts(entities).find(type, slugs).values()));
      remember(connection, drafts);
      entities.clear();
      return drafts.size();
    } catch (SQLException e) {
      throw new PersistenceException("cannot remember translations", e);
    }
  }

  private static Map<ItemType, Set<String>> unknown(Connection connection, int most)
      throws SQLException {
    Map<ItemType, Set<String>> slugs = new LinkedHashMap<>();
    try (PreparedStatement query = connection.prepareStatement(NEW)) {
      query.setInt(1, most);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          ItemType type = ItemType.of(row.getString(1)).orElseThrow();
          slugs.computeIfAbsent(type, t -> new LinkedHashSet<>()).add(row.getString(2));
        }
      }
    }
    return slugs;
  }

  private void remember(Connection connection, List<Draft> drafts) throws SQLException {
    List<Segment> segments = new ArrayList<>();
    try (PreparedStatement remember = connection.prepareStatement(REMEMBER)) {
      for (Draft draft : drafts) {
        take(draft, segments, remember);
      }
      new SegmentStore(connection).keep(segments);
      remember.executeBatch();
    }
  }

  private void take(Draft draft, List<Segment> segments, PreparedStatement remember)
      throws SQLException {
    String sourceLanguage = draft.item().sourceLanguage();
    DraftEdition source = draft.edition(sourceLanguage).orElse(null);
    Edition from = source == null ? null : source.approved().orElse(null);
    if (from == null) {
      return;
    }
    for (DraftEdition edition : draft.editions()) {
      if (edition != source && edition.approved().isPresent()) {
        segments.addAll(segments(draft, from, edition));
        remember.setObject(1, draft.item().id());
        remember.setString(2, edition.language());
        remember.setString(3, sourceLanguage);
        remember.setInt(4, source.approvedNo());
        remember.setInt(5, edition.approvedNo());
        remember.addBatch();
      }
    }
  }

  private List<Segment> segments(Draft draft, Edition from, DraftEdition edition) {
    LanguagePair languages = new LanguagePair(draft.item().sourceLanguage(), edition.language());
    return BlockPairs.of(from, edition.approved().orElseThrow()).stream()
        .map(
            pair ->
                new Segment(
                    draft.item().id(),
                    languages,
                    pair.block(),
                    pair.part(),
                    pair.source(),
                    pair.target(),
                    clock.instant()))
        .toList();
  }
}
