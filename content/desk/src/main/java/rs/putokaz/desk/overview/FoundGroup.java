package rs.putokaz.desk.overview;

import java.util.List;

/**
 * All of a kind that was found.
 *
 * @param found at least one and at most {@link Finder#MOST}
 * @param more whether there is more than that
 */
public record FoundGroup(FoundKind kind, List<Found> found, boolean more) {

  /** Copies the list. */
  public FoundGroup {
    found = List.copyOf(found);
  }
}
