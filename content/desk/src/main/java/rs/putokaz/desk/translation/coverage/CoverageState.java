package rs.putokaz.desk.translation.coverage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an article is in one language. */
public enum CoverageState {
  /** There is no text. */
  MISSING,
  /** There is a text, of which some blocks were made from another wording or are not there. */
  OUTDATED,
  /** A text that nobody has handed to review yet. */
  DRAFT,
  /** A text that waits for a reviewer. */
  IN_REVIEW,
  /** A text that waits for publication. */
  APPROVED,
  /** Readers have the text. */
  PUBLISHED;

  /** Its name in addresses and keys of texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The state of that word; empty when there is none. */
  public static Optional<CoverageState> of(String word) {
    return Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
  }
}
