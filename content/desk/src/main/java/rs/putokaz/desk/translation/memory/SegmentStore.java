package rs.putokaz.desk.translation.memory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The segments in the database. Works in the transaction of the connection that it is given.
 *
 * <p>Two texts of which at least {@link #LEAST_SCORE} per cent of the words are alike share that
 * share of the words of each. So every such text has at least one of the rarest words of the one
 * that is looked for, if only as many words are taken as may differ, and one more. Those words are
 * looked up; the few segments that have one are compared in Java. This needs no extension of the
 * database and is the same under each of its locales, which trigrams are not.
 */
public final class SegmentStore {

  /** The least score of a suggestion. */
  public static final int LEAST_SCORE = 70;

  private static final int MOST_CANDIDATES = 50;

  /** The key of the lock among the advisory locks of the database: "segm" in ASCII. */
  private static final long LOCK = 0x7365676DL;

  /** One statement for all: words are counted once for each statement, and some are everywhere. */
  private static final String KEEP =
      """
      insert into desk.translation_segment as s
        (item, target_language, block, part, source_language, source_text, target_text,
         source_hash, words, word_count, updated)
      select item, target_language, block, part, source_language, source_text, target_text,
        source_hash, string_to_array(words, ' ')::integer[], word_count, updated
      from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
        ?::text[], ?::text[], ?::integer[], ?::timestamptz[]) as n (item, target_language, block,
        part, source_language, source_text, target_text, source_hash, words, word_count, updated)
      on conflict (item, target_language, block, part) do update set
        source_language = excluded.source_language, source_text = excluded.source_text,
        target_text = excluded.target_text, source_hash = excluded.source_hash,
        words = excluded.words, word_count = excluded.word_count, updated = excluded.updated
      where (s.source_language, s.source_text, s.target_text)
        is distinct from (excluded.source_language, excluded.source_text, excluded.target_text)""";

  private static final String SAME =
      """
      select source_text, target_text, updated from desk.translation_segment
      where source_hash = ? and target_language = ? and source_language = ? and source_text = ?
      order by updated desc, target_text limit ?""";

  /** What has none of the words is never read; most of what is left has too few or too many. */
  private static final String SIMILAR =
      """
      select source_text, target_text, updated from (
        select *, (select count(*) from unnest(words) w where w = any(?)) as shared
        from desk.translation_segment
        where words && ? and word_count between ? and ?
          and target_language = ? and source_language = ?) s
      where shared >= ? order by shared desc, abs(word_count - ?), updated desc limit ?""";

  private final Connection connection;

  /** The segments of the database of that connection. */
  public SegmentStore(Connection connection) {
    this.connection = connection;
  }

  /** Makes others who write segments wait until the transaction ends. */
  public void lock() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
      statement.setLong(1, LOCK);
      statement.execute();
    }
  }

  /**
   * Keeps segments, over what was known of the same part of the same block.
   *
   * @param segments of which no two may be the same part of the same block in one language
   */
  public void keep(Collection<Segment> segments) throws SQLException {
    if (segments.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
      column(insert, 1, "uuid", segments, Segment::item);
      column(insert, 2, "text", segments, one -> one.languages().target());
      column(insert, 3, "text", segments, Segment::block);
      column(insert, 4, "text", segments, Segment::part);
      column(insert, 5, "text", segments, one -> one.languages().source());
      column(insert, 6, "text", segments, Segment::source);
      column(insert, 7, "text", segments, Segment::target);
      column(insert, 8, "text", segments, one -> SegmentWords.hash(one.source()));
      column(insert, 9, "text", segments, SegmentStore::words);
      column(insert, 10, "int4", segments, one -> SegmentWords.of(one.source()).count());
      column(insert, 11, "timestamptz", segments, one -> one.updated().toString());
      insert.executeUpdate();
    }
  }

  private static String words(Segment segment) {
    return Arrays.stream(SegmentWords.of(segment.source()).numbers(segment.languages()))
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }

  private void column(
      PreparedStatement insert,
      int number,
      String type,
      Collection<Segment> segments,
      Function<Segment, Object> value)
      throws SQLException {
    insert.setArray(number, connection.createArrayOf(type, segments.stream().map(value).toArray()));
  }

  /**
   * What was approved for the same and for similar texts, the best first, no translation twice.
   *
   * @param text in canonical mark-up
   * @param most how many at most
   */
  public List<Suggestion> suggest(LanguagePair languages, String text, int most)
      throws SQLException {
    List<Suggestion> found = new ArrayList<>(same(languages, text, most));
    if (found.size() < most) {
      found.addAll(similar(languages, text));
    }
    found.sort(
        Comparator.comparingInt(Suggestion::score).thenComparing(Suggestion::updated).reversed());
    Set<String> seen = new HashSet<>();
    return found.stream().filter(one -> seen.add(one.target())).limit(most).toList();
  }

  private List<Suggestion> same(LanguagePair languages, String text, int most) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(SAME)) {
      query.setString(1, SegmentWords.hash(text));
      query.setString(2, languages.target());
      query.setString(3, languages.source());
      query.setString(4, text);
      query.setInt(5, most);
      List<Suggestion> found = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found.add(suggestion(100, row));
        }
      }
      return found;
    }
  }

  private List<Suggestion> similar(LanguagePair languages, String text) throws SQLException {
    SegmentWords words = SegmentWords.of(text);
    int[] numbers = words.numbers(languages);
    if (numbers.length == 0) {
      return List.of();
    }
    int mayDiffer = words.count() * (100 - LEAST_SCORE) / 100;
    List<Suggestion> found = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(SIMILAR)) {
      query.setArray(1, array(numbers));
      query.setArray(2, array(rarest(numbers, mayDiffer + 1)));
      query.setInt(3, words.count() * LEAST_SCORE / 100);
      query.setInt(4, words.count() * 100 / LEAST_SCORE + 1);
      query.setString(5, languages.target());
      query.setString(6, languages.source());
      query.setInt(7, Math.max(1, numbers.length - mayDiffer));
      query.setInt(8, words.count());
      query.setInt(9, MOST_CANDIDATES);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          int score = Math.min(99, words.similarity(SegmentWords.of(row.getString(1))));
          if (score >= LEAST_SCORE && !row.getString(1).equals(text)) {
            found.add(suggestion(score, row));
          }
        }
      }
    }
    return found;
  }

  /** Of those words, so many that are in the fewest segments. */
  private int[] rarest(int[] numbers, int many) throws SQLException {
    Map<Integer, Integer> segments = new HashMap<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "select word, segments from desk.translation_word where word = any(?)")) {
      query.setArray(1, array(numbers));
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          segments.put(row.getInt(1), row.getInt(2));
        }
      }
    }
    return Arrays.stream(numbers)
        .boxed()
        .sorted(Comparator.comparingInt(word -> segments.getOrDefault(word, 0)))
        .limit(many)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private java.sql.Array array(int[] numbers) throws SQLException {
    return connection.createArrayOf("int4", Arrays.stream(numbers).boxed().toArray());
  }

  private static Suggestion suggestion(int score, ResultSet row) throws SQLException {
    return new Suggestion(
        score,
        row.getString(1),
        row.getString(2),
        row.getObject(3, OffsetDateTime.class).toInstant());
  }
}
