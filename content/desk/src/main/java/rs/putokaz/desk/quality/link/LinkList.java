package rs.putokaz.desk.quality.link;

import java.util.List;

/**
 * A part of the list of links that lead nowhere.
 *
 * @param total how many there are in all parts
 */
public record LinkList(List<BrokenLink> rows, int total) {

  /** Copies the rows. */
  public LinkList {
    rows = List.copyOf(rows);
  }
}
