package rs.putokaz.desk.media;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import rs.putokaz.desk.media.MediumException.Reason;

/** Finds media in the caller's transaction. Both methods throw when there is no such medium. */
final class MediumStore {

  private final EntityManager entities;

  MediumStore(EntityManager entities) {
    this.entities = entities;
  }

  Medium find(UUID id) {
    return found(id, LockModeType.NONE);
  }

  /** The medium, which nobody else changes until the transaction ends. */
  Medium lock(UUID id) {
    return found(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Medium found(UUID id, LockModeType mode) {
    Medium medium = entities.find(Medium.class, id, mode);
    if (medium == null) {
      throw new MediumException(Reason.UNKNOWN);
    }
    return medium;
  }
}
