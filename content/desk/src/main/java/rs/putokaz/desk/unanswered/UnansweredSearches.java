package rs.putokaz.desk.unanswered;

import java.util.List;

/**
 * The unanswered searches in short.
 *
 * @param count how many different ones there are
 * @param top the most frequent of them
 */
public record UnansweredSearches(long count, List<UnansweredSearch> top) {

  /** Copies the list. */
  public UnansweredSearches {
    top = List.copyOf(top);
  }
}
