package rs.putokaz.desk.xliff.format;

import java.util.Arrays;
import java.util.Optional;

/** The versions of XLIFF that are written; both are read. */
public enum XliffVersion {
  /** What present tools read. */
  V2_1("2.1"),
  /** For tools that do not read 2.1. */
  V1_2("1.2");

  private final String number;

  XliffVersion(String number) {
    this.number = number;
  }

  /** Such as {@code 2.1}. */
  public String number() {
    return number;
  }

  /** The version of that number; empty when it is not written. */
  public static Optional<XliffVersion> of(String number) {
    return Arrays.stream(values()).filter(one -> one.number.equals(number)).findFirst();
  }
}
