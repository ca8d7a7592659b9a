package rs.putokaz.desk.trail;

import java.util.List;

/**
 * A part of the log.
 *
 * @param rows the newest first
 * @param total how many entries there are under the filter
 */
public record AuditPage(List<AuditRow> rows, int total) {

  /** Copies the list. */
  public AuditPage {
    rows = List.copyOf(rows);
  }
}
