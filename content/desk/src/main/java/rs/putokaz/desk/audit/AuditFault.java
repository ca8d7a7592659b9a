package rs.putokaz.desk.audit;

/**
 * Something that is wrong with the log.
 *
 * @param no number of the row, or of the first missing one
 */
public record AuditFault(long no, Kind kind) {

  /** What is wrong. */
  public enum Kind {
    /** The row is not what was written. */
    CHANGED,
    /** There are no rows from this number to the next one that is there. */
    MISSING,
    /** The row does not follow the one before: they were exchanged, or that one was replaced. */
    REORDERED
  }
}
