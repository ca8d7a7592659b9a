package rs.putokaz.admin.recording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import rs.putokaz.desk.recording.RecordingState;
import rs.putokaz.desk.recording.RecordingWork;

/**
 * Says in the editor which blocks are recorded. Nothing is said before the page is rendered: until
 * then the text may still be saved.
 */
@Named("recordedChips")
@RequestScoped
public class RecordedChipsBean {

  @Inject RecordingWork work;

  private String text = "";
  private Map<String, RecordingState> states = Map.of();

  /** Word of the state of a block of that text; empty when nobody has read it. */
  public String of(String slug, String language, String block) {
    if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      return "";
    }
    String wanted = slug + " " + language;
    if (!text.equals(wanted)) {
      states = work.states(slug, language);
      text = wanted;
    }
    return states.containsKey(block) ? states.get(block).word() : "";
  }
}
