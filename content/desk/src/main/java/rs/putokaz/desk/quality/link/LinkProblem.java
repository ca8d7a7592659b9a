package rs.putokaz.desk.quality.link;

import java.util.Arrays;
import java.util.Locale;

/** Why a link leads nowhere. */
public enum LinkProblem {
  /** There is nothing of that name. */
  MISSING,
  /** Readers do not see it. */
  HIDDEN,
  /** The web does not have it. */
  BROKEN;

  /** Word in addresses and in texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static LinkProblem of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst().orElseThrow();
  }
}
