package rs.putokaz.desk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Takes letters within the transaction of what causes them: both are committed or neither. They are
 * sent afterwards by {@link MailSender}, at least once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

  private final EntityManager entities;
  private final Clock clock;

  /** An outbox by that clock. */
  @Inject
  public Outbox(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** For CDI. */
  protected Outbox() {
    this(null, null);
  }

  /** Takes a letter. */
  public void add(Letter letter) {
    entities.persist(new Mail(letter, clock.instant()));
  }
}
