package rs.putokaz.admin.kiosk;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import rs.putokaz.desk.kiosk.SilenceWatch;

/** Looks each minute whether a screen is silent. */
@Singleton
public class SilenceTimer {

  @Inject SilenceWatch watch;

  /** Looks now. */
  @Schedule(hour = "*", minute = "*", persistent = false)
  public void look() {
    watch.look();
  }
}
