package rs.putokaz.desk.count;

import java.util.Map;

/**
 * How often a page was opened in a month.
 *
 * @param page path behind the language, such as {@code info/doctor}
 * @param opened by tag of the language; {@link PageOpenings#HIDDEN} where it is so seldom that it
 *     might say who it was
 */
public record OpenedPage(String page, Map<String, Long> opened) {

  /** Copies what could change. */
  public OpenedPage {
    opened = Map.copyOf(opened);
  }

  /** The sum of what is not hidden. */
  public long sum() {
    return opened.values().stream().filter(count -> count > 0).mapToLong(Long::longValue).sum();
  }
}
