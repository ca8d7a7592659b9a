package rs.putokaz.admin.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import rs.putokaz.desk.translation.SourceChange;
import rs.putokaz.desk.translation.TranslationReview;
import rs.putokaz.desk.translation.check.Finding;

/**
 * What is to be said of the blocks of a translation as it was saved last. Nothing is said before
 * the page is rendered: until then an action may still save another text.
 */
@Named("blockFindings")
@RequestScoped
public class BlockFindingsBean {

  @Inject TranslationReview review;
  @Inject SourceChange change;

  private Map<String, List<Finding>> findings;

  /** A finding for the page. */
  public static class Line {

    private final Finding finding;

    Line(Finding finding) {
      this.finding = finding;
    }

    /** Word of its kind, by which the page finds what to say. */
    public String getKind() {
      return finding.kind().word();
    }

    /** What it is about; may be empty. */
    public String getDetail() {
      return finding.detail();
    }

    /** Whether the text can't be approved with it. */
    public boolean isError() {
      return finding.isError();
    }
  }

  /** What is wrong with a block; the empty id stands for title and summary. */
  public List<Line> of(String slug, String language, String block) {
    if (!isRendering()) {
      return List.of();
    }
    if (findings == null) {
      findings = review.findings(slug, language);
    }
    return findings.getOrDefault(block, List.of()).stream().map(Line::new).toList();
  }

  /** What changed in the source of an outdated block since it was translated. */
  public List<DiffPart> diff(String slug, String language, String block) {
    return isRendering() ? DiffPart.of(change.of(slug, language, block)) : List.of();
  }

  private static boolean isRendering() {
    return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
  }
}
