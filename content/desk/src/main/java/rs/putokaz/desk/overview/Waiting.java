package rs.putokaz.desk.overview;

import java.util.List;

/**
 * What waits for a person in one respect.
 *
 * @param count how many there are; may be 0
 * @param first the most urgent of them, at most {@link Overview#SHOWN}; empty for {@link
 *     WaitingKind#MAIL}
 */
public record Waiting(WaitingKind kind, int count, List<WaitingText> first) {

  /** Copies the list. */
  public Waiting {
    first = List.copyOf(first);
  }
}
