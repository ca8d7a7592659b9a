package rs.putokaz.admin.unanswered;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import rs.putokaz.desk.unanswered.UnansweredSearchKeeper;

/** Forgets unanswered searches every night. */
@Singleton
public class UnansweredSearchTimer {

  @Inject UnansweredSearchKeeper keeper;

  /** Forgets now. */
  @Schedule(hour = "3", minute = "20", persistent = false)
  public void forget() {
    keeper.forgetOld();
  }
}
