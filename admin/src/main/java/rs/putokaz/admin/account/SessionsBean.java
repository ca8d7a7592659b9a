package rs.putokaz.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rs.putokaz.admin.security.CurrentSession;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.session.DeskSession;
import rs.putokaz.desk.session.Sessions;

/** Where the person is signed in. */
@Named("sessions")
@RequestScoped
public class SessionsBean {

  @Inject Sessions sessions;
  @Inject CurrentSession current;
  @Inject Notices notices;
  @Inject Speech speech;

  /**
   * A session in the list.
   *
   * @param device browser and system; may be empty
   * @param here whether it is the one of this page
   */
  public record Row(UUID id, String device, String origin, String used, boolean here) {

    /** For the page. */
    public UUID getId() {
      return id;
    }

    /** For the page. */
    public String getDevice() {
      return device;
    }

    /** For the page. */
    public String getOrigin() {
      return origin;
    }

    /** For the page. */
    public String getUsed() {
      return used;
    }

    /** For the page. */
    public boolean isHere() {
      return here;
    }
  }

  /** All that are good now. */
  public List<Row> getRows() {
    return sessions.mine().stream().map(this::row).toList();
  }

  private Row row(DeskSession session) {
    return new Row(
        session.id(),
        Device.name(session.agent()),
        session.origin(),
        time(session.usedAt()),
        current.id().filter(session.id()::equals).isPresent());
  }

  private String time(Instant time) {
    return Moments.dayAndTime(time, speech.getLanguage());
  }

  /** Signs out there. */
  public void end(UUID id) {
    sessions.end(id);
    notices.done("session.ended", Map.of());
  }

  /** Signs out everywhere but here. */
  public void endOthers() {
    current.id().ifPresent(sessions::endOthers);
    notices.done("session.othersEnded", Map.of());
  }
}
