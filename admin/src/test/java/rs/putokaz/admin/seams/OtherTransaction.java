package rs.putokaz.admin.seams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import rs.putokaz.desk.person.Person;

/** What somebody else does at the same time; it is in the deployment of the tests only. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OtherTransaction {

  @Inject EntityManager entities;
  @Inject Clock clock;

  /** Counts a wrong password. */
  public void countFailure(UUID person) {
    entities.find(Person.class, person).failedAt(clock.instant());
  }
}
