package rs.putokaz.admin.media;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import rs.putokaz.desk.media.ConsentWatch;

/** Looks several times an hour whether a consent has ended by its date. */
@Singleton
public class ConsentTimer {

  @Inject ConsentWatch watch;

  /** Looks now. */
  @Schedule(hour = "*", minute = "*/10", persistent = false)
  public void look() {
    watch.takeAwayEnded();
  }
}
