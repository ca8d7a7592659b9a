package rs.putokaz.desk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;

/** The outbox as administrators see it. Nobody sees the words of a letter here. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_MAIL)
public class MailDesk {

  private final EntityManager entities;
  private final AuditLog log;
  private final MailSettings settings;
  private final Clock clock;

  /** The outbox by that clock. */
  @Inject
  public MailDesk(EntityManager entities, AuditLog log, MailSettings settings, Clock clock) {
    this.entities = entities;
    this.log = log;
    this.settings = settings;
    this.clock = clock;
  }

  /** For CDI. */
  protected MailDesk() {
    this(null, null, null, null);
  }

  /** Whether there is a server to send by. */
  public boolean isConfigured() {
    return settings.isConfigured();
  }

  /** A part of the letters, the newest first. */
  public List<MailRow> list(int first, int size) {
    return entities
        .createQuery("select m from Mail m order by m.createdAt desc, m.id", Mail.class)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultStream()
        .map(MailRow::of)
        .toList();
  }

  /** How many letters there are. */
  public int count() {
    return entities
        .createQuery("select count(m) from Mail m", Long.class)
        .getSingleResult()
        .intValue();
  }

  /** Lets a letter that was given up be offered anew; any other stays as it is. */
  public void sendAgain(UUID id) {
    Mail mail = entities.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (mail == null || !mail.canBeSentAgain()) {
      return;
    }
    mail.sendAgain(clock.instant());
    log.append("mail.sent-again", "mail:" + id, mail.kind().word());
  }
}
