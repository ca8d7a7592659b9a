package rs.putokaz.admin.machine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import rs.putokaz.admin.article.ArticleBean;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.desk.article.ArticleSheet;
import rs.putokaz.desk.article.ArticleWork;
import rs.putokaz.desk.edition.StaleEditionException;
import rs.putokaz.desk.machine.MachineBlock;
import rs.putokaz.desk.machine.MachineDrafts;
import rs.putokaz.desk.machine.MachineReport;
import rs.putokaz.desk.machine.MachineTranslationException;

/** What a machine can do for the translation in the editor, and what it has done. */
@Named("machineDraft")
@RequestScoped
public class MachineDraftBean {

  @Inject ArticleBean article;
  @Inject ArticleWork work;
  @Inject MachineDrafts drafts;
  @Inject Notices notices;

  private PhaseId read;
  private ArticleSheet sheet;
  private List<Unconfirmed> blocks;

  /** A block that nobody has confirmed yet. */
  public static class Unconfirmed {

    private final MachineBlock block;

    Unconfirmed(MachineBlock block) {
      this.block = block;
    }

    /** Its id, or what stands for title and summary. */
    public String getId() {
      return block.id();
    }

    /** Its words. */
    public String getWords() {
      return block.words();
    }
  }

  /** Lets the machine translate what is missing or outdated. */
  public void fill() {
    try {
      MachineReport report = drafts.fill(article.getSlug(), article.getLanguage());
      notices.done("machine.filled", Map.of("count", report.translated()));
      if (report.damaged() > 0) {
        notices.fault("machine.damaged", Map.of("count", report.damaged()));
      }
      article.load();
    } catch (MachineTranslationException failed) {
      notices.fault("machine.fault." + failed.reason().name(), Map.of("service", drafts.service()));
    } catch (StaleEditionException stale) {
      notices.fault("machine.fault.stale", Map.of());
    }
  }

  /** Confirms a block as it is; what stands in the fields of the editor stays there. */
  public void confirm(String block) {
    drafts.confirm(article.getSlug(), article.getLanguage(), block);
    notices.done("machine.confirmed", Map.of());
    sheet = null;
    blocks = null;
  }

  /** Whether the machine is offered: it is there, may have the article, and has something to do. */
  public boolean isOffered() {
    return !drafts.service().isEmpty()
        && article.isTranslating()
        && article.can("save")
        && drafts.mayHave(sheet())
        && getLacking() > 0;
  }

  /** How many blocks it would translate. */
  public int getLacking() {
    return drafts.lacking(sheet(), article.getLanguage());
  }

  /** Name of the machine. */
  public String getService() {
    return drafts.service();
  }

  /** What nobody has confirmed yet. */
  public List<Unconfirmed> getBlocks() {
    forgetOfEarlierPhase();
    if (blocks == null) {
      blocks =
          article.isTranslating()
              ? drafts.unconfirmed(article.getSlug(), article.getLanguage()).stream()
                  .map(Unconfirmed::new)
                  .toList()
              : List.of();
    }
    return blocks;
  }

  /** What was read before an action says nothing about what is stored after it. */
  private void forgetOfEarlierPhase() {
    PhaseId now = FacesContext.getCurrentInstance().getCurrentPhaseId();
    if (now != read) {
      read = now;
      sheet = null;
      blocks = null;
    }
  }

  private ArticleSheet sheet() {
    forgetOfEarlierPhase();
    if (sheet == null) {
      sheet = work.open(article.getSlug());
    }
    return sheet;
  }
}
