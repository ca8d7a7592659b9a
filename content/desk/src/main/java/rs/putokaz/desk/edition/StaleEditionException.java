package rs.putokaz.desk.edition;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.published.document.Edition;

/**
 * Somebody else has saved the text since it was opened. Nothing was changed; this carries what is
 * stored now, so that the two can be brought together.
 */
public final class StaleEditionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Edition present;
  private final long version;
  private final UUID savedBy;
  private final Instant savedAt;

  /** Carries what is stored now. */
  public StaleEditionException(DraftEdition present) {
    super("somebody else has saved the " + present.language() + " text meanwhile");
    this.present = present.text();
    this.version = present.no();
    this.savedBy = present.editedBy().orElse(null);
    this.savedAt = present.editedAt();
  }

  /** The text that is stored now. */
  public Edition present() {
    return present;
  }

  /** Its version, to be named when it is saved over. */
  public long version() {
    return version;
  }

  /** Who saved it; empty when it was imported. */
  public Optional<UUID> savedBy() {
    return Optional.ofNullable(savedBy);
  }

  /** When it was saved. */
  public Instant savedAt() {
    return savedAt;
  }
}
