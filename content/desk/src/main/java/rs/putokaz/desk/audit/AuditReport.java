package rs.putokaz.desk.audit;

import java.util.List;

/**
 * What looking through the log has shown. The end of the log can be cut off, or all of it written
 * anew, without a fault in what remains: compare number and hash of its last row with those that
 * were noted outside the database.
 *
 * @param rows how many there are
 * @param lastHash hash of the last row; empty when there is none
 * @param faults the first ones, at most {@link AuditVerifier#MOST_FAULTS}
 */
public record AuditReport(long rows, String lastHash, List<AuditFault> faults) {

  /** Copies the list. */
  public AuditReport {
    faults = List.copyOf(faults);
  }

  /** Whether no fault was found. */
  public boolean isSound() {
    return faults.isEmpty();
  }
}
