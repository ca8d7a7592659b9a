package rs.putokaz.desk.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.audit.Originator;
import rs.putokaz.desk.publishing.Publisher;

/**
 * Takes media from readers whose consent has ended by its date. Nobody acts, so nobody is asked for
 * a permission; any number of back-offices may call it at once.
 */
@ApplicationScoped
@Transactional
public class ConsentWatch {

  private static final String ENDED =
      """
      select m.* from desk.medium m
      where m.people and m.consent_expires_on < current_date
        and exists (select from published.rendition_use u where u.name = any(m.renditions))
      for update of m skip locked""";

  private static final Originator NOBODY = Originator.of(Optional.empty(), "");

  private final EntityManager entities;
  private final AuditLog log;

  /** A watch over that database. */
  @Inject
  public ConsentWatch(EntityManager entities, AuditLog log) {
    this.entities = entities;
    this.log = log;
  }

  /** For CDI. */
  protected ConsentWatch() {
    this(null, null);
  }

  /** Writes the publications anew that show such media; gives the keys of the media. */
  public List<UUID> takeAwayEnded() {
    List<Medium> ended = ended();
    Publisher publisher = new Publisher(entities);
    ended.forEach(medium -> publisher.refreshMedium(medium.name(), medium.renditions()));
    publisher.announce();
    ended.forEach(
        medium -> log.append(NOBODY, "medium.consent-ended", "medium:" + medium.name(), ""));
    return ended.stream().map(Medium::id).toList();
  }

  @SuppressWarnings("unchecked")
  private List<Medium> ended() {
    return entities.createNativeQuery(ENDED, Medium.class).getResultList();
  }
}
