package rs.putokaz.admin.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import rs.putokaz.desk.quality.readability.Readability;
import rs.putokaz.desk.quality.readability.ReadabilityMeasure;
import rs.putokaz.desk.quality.readability.ReadabilityReport;

/**
 * How hard the text is that is being written, as it stands on the screen. Nothing is said before
 * the page is rendered: until then what was typed is not all there.
 */
@Named("readability")
@RequestScoped
public class ReadabilityBean {

  private ReadabilityReport report;

  /** Whether there is a measure for the language. */
  public boolean measures(String language) {
    return ReadabilityMeasure.of(language).isPresent();
  }

  /** What is said of the text; null when there is no measure for its language. */
  public ReadabilityReport of(EditedText text, String language) {
    if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      return null;
    }
    if (report == null) {
      report = Readability.of(text.typed(), language).orElse(null);
    }
    return report;
  }

  /** Word for the kind of the block of that id; empty when there is none. */
  public String kind(EditedText text, String block) {
    return text.getBlocks().stream()
        .filter(one -> one.getId().equals(block))
        .map(EditedBlock::getKind)
        .findFirst()
        .orElse("");
  }
}
