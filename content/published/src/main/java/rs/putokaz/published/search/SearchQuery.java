package rs.putokaz.published.search;

import java.util.Objects;
import java.util.Set;

/**
 * What a reader asks for.
 *
 * @param text as typed; the first 200 characters count
 * @param language tag of the reader's language
 * @param types words of the item types to keep; empty for all
 * @param topic slug of the topic to keep; empty for all
 * @param limit most hits on the page, 1–50
 * @param offset hits before the page, 0–1000
 */
public record SearchQuery(
    String text, String language, Set<String> types, String topic, int limit, int offset) {

  /** Longest text that is taken, in characters. */
  public static final int MAX_LENGTH = 1000;

  private static final int USED_CODE_POINTS = 200;
  private static final int MAX_LIMIT = 50;
  private static final int MAX_OFFSET = 1000;

  /**
   * Checks the numbers and shortens the text.
   *
   * @throws IllegalArgumentException when the text is longer than {@link #MAX_LENGTH} or a number
   *     is out of its range
   */
  public SearchQuery {
    Objects.requireNonNull(text, "text is required");
    Objects.requireNonNull(language, "language is required");
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("the text is longer than " + MAX_LENGTH + " characters");
    }
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit is not 1–" + MAX_LIMIT + ": " + limit);
    }
    if (offset < 0 || offset > MAX_OFFSET) {
      throw new IllegalArgumentException("offset is not 0–" + MAX_OFFSET + ": " + offset);
    }
    types = types == null ? Set.of() : Set.copyOf(types);
    topic = topic == null ? "" : topic;
    if (text.codePointCount(0, text.length()) > USED_CODE_POINTS) {
      text = text.substring(0, text.offsetByCodePoints(0, USED_CODE_POINTS));
    }
  }

  /** The first page of hits of all kinds. */
  public static SearchQuery of(String text, String language) {
    return new SearchQuery(text, language, Set.of(), "", 10, 0);
  }
}
