package rs.putokaz.admin.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import rs.putokaz.desk.quality.link.BrokenLink;
import rs.putokaz.desk.quality.link.LinkWork;

/**
 * The links of a text as it was saved last that lead nowhere. Nothing is said before the page is
 * rendered: until then an action may still save another text.
 */
@Named("textLinks")
@RequestScoped
public class TextLinksBean {

  @Inject LinkWork work;

  private List<BrokenLink> links;

  /** Those of a text of an article, by block. */
  public List<BrokenLink> of(String slug, String language) {
    if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      return List.of();
    }
    if (links == null) {
      links = work.ofText(slug, language);
    }
    return links;
  }
}
