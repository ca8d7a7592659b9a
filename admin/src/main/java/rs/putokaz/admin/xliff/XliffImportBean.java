package rs.putokaz.admin.xliff;

import jakarta.annotation.PreDestroy;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rs.putokaz.admin.exchange.Upload;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.desk.xliff.XliffChoice;
import rs.putokaz.desk.xliff.XliffReport;
import rs.putokaz.desk.xliff.XliffWork;
import rs.putokaz.desk.xliff.format.XliffException;

/** A file that a translator has given back: what it would change, and which of it is taken. */
@Named("xliffImport")
@ViewScoped
public class XliffImportBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject XliffWork work;
  @Inject Notices notices;

  private transient Part part;
  private transient Path file;
  private transient List<OfferedArticle> articles;

  /** Looks at what was chosen; nothing is stored. */
  public void check() {
    forget();
    Optional<Path> sent = Upload.keep(part);
    if (sent.isEmpty()) {
      notices.fault("exchange.fault.noFile", Map.of());
      return;
    }
    file = sent.get();
    attempt(() -> articles = work.preview(file).stream().map(OfferedArticle::new).toList());
  }

  /** Stores what was chosen. */
  public void store() {
    List<XliffChoice> choices = articles.stream().map(OfferedArticle::choice).toList();
    if (choices.stream().allMatch(choice -> choice.parts().isEmpty())) {
      notices.fault("xliff.fault.nothingChosen", Map.of());
      return;
    }
    attempt(
        () -> {
          XliffReport report = work.store(file, choices);
          notices.done(
              "xliff.imported", Map.of("articles", report.articles(), "units", report.units()));
          if (report.incomplete() > 0) {
            notices.fault("xliff.incomplete", Map.of("count", report.incomplete()));
          }
          forget();
        });
  }

  private void attempt(Runnable action) {
    try {
      action.run();
    } catch (XliffException refused) {
      notices.fault("xliff.fault." + refused.reason().name(), Map.of("detail", refused.detail()));
    }
  }

  /** Chooses all of an article. */
  public void all(OfferedArticle article) {
    article.choose(true);
  }

  /** Chooses nothing of an article. */
  public void none(OfferedArticle article) {
    article.choose(false);
  }

  /** Lets the file go. */
  @PreDestroy
  public void forget() {
    Upload.delete(file);
    file = null;
    articles = null;
  }

  /** Whether a file was looked at. */
  public boolean isChecked() {
    return articles != null;
  }

  /** How many units would change something, or cannot be taken. */
  public int getCount() {
    return getArticles().stream().mapToInt(article -> article.getUnits().size()).sum();
  }

  /** Its articles. */
  public List<OfferedArticle> getArticles() {
    return articles == null ? List.of() : articles;
  }

  /** What was chosen; null when nothing was. */
  public Part getPart() {
    return part;
  }

  /** Takes the choice. */
  public void setPart(Part part) {
    this.part = part;
  }
}
