package rs.putokaz.desk.unanswered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Forgets unanswered searches. Nobody acts, so nobody is asked for a permission. */
@ApplicationScoped
@Transactional
public class UnansweredSearchKeeper {

  /** For how many days a search is kept. */
  public static final int DAYS = 90;

  private final EntityManager entities;
  private final Clock clock;

  /** Keeps those in that database. */
  @Inject
  public UnansweredSearchKeeper(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** For CDI. */
  protected UnansweredSearchKeeper() {
    this(null, null);
  }

  /** Deletes what was asked, and what was dismissed, more than {@link #DAYS} days ago. */
  public void forgetOld() {
    String last = LocalDate.now(clock).minusDays(DAYS).toString();
    delete("published.unanswered_search where day < cast(?1 as date)", last);
    delete("desk.dismissed_search where dismissed_at < cast(?1 as date)", last);
  }

  private void delete(String what, String last) {
    entities.createNativeQuery("delete from " + what).setParameter(1, last).executeUpdate();
  }
}
