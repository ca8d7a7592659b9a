package rs.putokaz.admin.redirect;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import rs.putokaz.admin.structure.Attempt;
import rs.putokaz.desk.redirect.RedirectRow;
import rs.putokaz.desk.redirect.RedirectWork;

/** The redirects, and the forms to rename an article and to add a redirect. */
@Named("redirects")
@ViewScoped
public class RedirectsBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject RedirectWork work;
  @Inject Attempt attempt;

  private transient List<RedirectRow> rows;
  private String words = "";
  private String article = "";
  private String name = "";
  private String source = "";
  private String target = "";

  /** The redirects that have what was typed. */
  public List<RedirectRow> getRows() {
    if (rows == null) {
      rows = work.list(words);
    }
    return rows;
  }

  /** Gives an article another address. */
  public void rename() {
    if (attempt.of(() -> work.rename(article.strip(), name.strip()), "redirects.renamed")) {
      article = "";
      name = "";
    }
    rows = null;
  }

  /** Adds a redirect. */
  public void add() {
    if (attempt.of(() -> work.add(source.strip(), target.strip()), "redirects.added")) {
      source = "";
      target = "";
    }
    rows = null;
  }

  /** Removes a redirect. */
  public void remove(String path) {
    attempt.of(() -> work.remove(path), "redirects.removed");
    rows = null;
  }

  /** What is searched for. */
  public String getWords() {
    return words;
  }

  /** Takes what was typed. */
  public void setWords(String words) {
    this.words = words == null ? "" : words;
    rows = null;
  }

  /** Name of the article as it is, as typed. */
  public String getArticle() {
    return article;
  }

  /** Takes what was typed, or came with the address. */
  public void setArticle(String article) {
    this.article = article == null ? "" : article;
  }

  /** New name of the article, as typed. */
  public String getName() {
    return name;
  }

  /** Takes what was typed. */
  public void setName(String name) {
    this.name = name;
  }

  /** Old path, as typed. */
  public String getSource() {
    return source;
  }

  /** Takes what was typed. */
  public void setSource(String source) {
    this.source = source;
  }

  /** Where it leads, as typed. */
  public String getTarget() {
    return target;
  }

  /** Takes what was typed. */
  public void setTarget(String target) {
    this.target = target;
  }
}
