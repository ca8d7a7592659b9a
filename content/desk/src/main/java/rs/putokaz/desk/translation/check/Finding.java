package rs.putokaz.desk.translation.check;

import java.util.Objects;

/**
 * Something about a translated block that a person should look at.
 *
 * @param detail what it is about, such as the number that is missing; may be empty
 */
public record Finding(FindingKind kind, Severity severity, String detail) {

  /** All is needed. */
  public Finding {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(detail);
  }

  /** Whether it keeps the text from being approved. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  static Finding error(FindingKind kind, String detail) {
    return new Finding(kind, Severity.ERROR, detail);
  }

  static Finding warning(FindingKind kind, String detail) {
    return new Finding(kind, Severity.WARNING, detail);
  }
}
