package rs.putokaz.desk.translation.check;

/** What follows from a finding. */
public enum Severity {
  /** A person should look at it. */
  WARNING,
  /** The text can't be handed to review or be approved. */
  ERROR
}
