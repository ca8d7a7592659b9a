package rs.putokaz.portal.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import rs.putokaz.published.search.SearchQuery;
import rs.putokaz.published.search.SearchResult;

/**
 * What the search page shows.
 *
 * @param state whether there is an answer
 * @param query what was asked; null without an answer
 * @param result the answer; null without one
 * @param page number of the page of hits, from 1
 */
public record SearchView(State state, SearchQuery query, SearchResult result, int page) {

  private static final int MOST_TOPICS = 6;

  /** What there is to show. */
  public enum State {
    INVITATION,
    TOO_LONG,
    ANSWER
  }

  static SearchView invitation() {
    return new SearchView(State.INVITATION, null, null, 1);
  }

  static SearchView tooLong() {
    return new SearchView(State.TOO_LONG, null, null, 1);
  }

  static SearchView answer(SearchQuery query, SearchResult result, int page) {
    return new SearchView(State.ANSWER, query, result, page);
  }

  /** Whether there is an answer. */
  public boolean isAnswer() {
    return state == State.ANSWER;
  }

  /** Whether the text was too long to be searched. */
  public boolean isTooLong() {
    return state == State.TOO_LONG;
  }

  /** The text that was typed. */
  public String text() {
    return query == null ? "" : query.text();
  }

  /** The topics in which most hits are. */
  public List<String> topics() {
    return result.topicCounts().keySet().stream().limit(MOST_TOPICS).toList();
  }

  /** The kinds of item among the hits. */
  public List<String> types() {
    return List.copyOf(result.typeCounts().keySet());
  }

  /** Whether only one kind is shown, and it is this one. */
  public boolean isType(String type) {
    return query.types().contains(type);
  }

  /** Whether anything was left out by a filter. */
  public boolean isFiltered() {
    return !query.types().isEmpty() || !query.topic().isEmpty();
  }

  /** Whether there are hits behind this page. */
  public boolean hasNext() {
    return (long) page * query.limit() < result.total()
        && page * query.limit() <= 1000 - query.limit();
  }

  /** The query string of another spelling. */
  public String other(String text) {
    return "?q=" + encode(text);
  }

  /** The query string of the same search with other filters. */
  public String filter(String type, String topic) {
    return other(text())
        + (type.isEmpty() ? "" : "&type=" + encode(type))
        + (topic.isEmpty() ? "" : "&topic=" + encode(topic));
  }

  /** The query string of another page of the same search. */
  public String turn(int number) {
    String type = query.types().stream().findFirst().orElse("");
    return filter(type, query.topic()) + "&page=" + number;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
