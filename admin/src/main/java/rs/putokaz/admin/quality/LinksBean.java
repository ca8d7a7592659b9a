package rs.putokaz.admin.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.desk.quality.link.BrokenLink;
import rs.putokaz.desk.quality.link.LinkFilter;
import rs.putokaz.desk.quality.link.LinkList;
import rs.putokaz.desk.quality.link.LinkWork;
import rs.putokaz.i18n.language.Languages;

/** The links that lead nowhere, a page at a time. What is chosen may stand in the address too. */
@Named("links")
@ViewScoped
public class LinksBean implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int SIZE = 50;

  @Inject LinkWork work;
  @Inject Notices notices;

  private String words = "";
  private String problem = "";
  private String language = "";
  private int page;
  private transient LinkList list;

  /** The links of this page. */
  public List<BrokenLink> getRows() {
    return list().rows();
  }

  /** How many there are on all pages. */
  public int getTotal() {
    return list().total();
  }

  private LinkList list() {
    if (list == null) {
      list = work.list(new LinkFilter(words, problem, language), page * SIZE, SIZE);
    }
    return list;
  }

  /** The address of the place where a link can be mended. */
  public String place(BrokenLink link) {
    return switch (link.type()) {
      case ARTICLE ->
          "article.xhtml?slug=%s&language=%s#remarks-%s"
              .formatted(link.slug(), link.language(), link.block());
      case TOPIC -> "topics.xhtml?topic=" + link.slug();
      case CENTRE -> "centre.xhtml?slug=%s&language=%s".formatted(link.slug(), link.language());
      case FACT -> "fact.xhtml?slug=" + link.slug();
      case NOTICE, SERVICE, ALERT, REDIRECT, SYNONYM, SITETEXT, LATINWORD ->
          throw new IllegalArgumentException("has no links");
    };
  }

  /** Whether links to the web are checked here at all. */
  public boolean isWebChecked() {
    return work.isWebChecked();
  }

  /** Lets an address be checked next; the empty one stands for all that were not reached. */
  public void checkNow(String target) {
    work.checkNow(target);
    list = null;
    notices.done("links.checking", Map.of());
  }

  /** Whether there is a page before this one. */
  public boolean isEarlier() {
    return page > 0;
  }

  /** Whether there is a page after this one. */
  public boolean isLater() {
    return (page + 1) * SIZE < getTotal();
  }

  /** Turns pages. */
  public void turn(int by) {
    page = Math.max(0, page + by);
    list = null;
  }

  /** Native names of the languages, by tag. */
  public Map<String, String> getLanguages() {
    Map<String, String> tags = new LinkedHashMap<>();
    Languages.publicSite().stream()
        .filter(one -> !one.isDerived())
        .forEach(one -> tags.put(one.nativeName(), one.tag()));
    return tags;
  }

  /** Another choice begins with its first page; a form that only comes back does not. */
  private void startAnewUnless(boolean same) {
    if (!same) {
      page = 0;
      list = null;
    }
  }

  /** What is searched for. */
  public String getWords() {
    return words;
  }

  /** Takes what was typed. */
  public void setWords(String words) {
    String chosen = words == null ? "" : words;
    startAnewUnless(chosen.equals(this.words));
    this.words = chosen;
  }

  /** Word of the problem that is shown; empty for all. */
  public String getProblem() {
    return problem;
  }

  /** Takes the choice. */
  public void setProblem(String problem) {
    String chosen = problem == null ? "" : problem;
    startAnewUnless(chosen.equals(this.problem));
    this.problem = chosen;
  }

  /** Tag of the language that is shown; empty for all. */
  public String getLanguage() {
    return language;
  }

  /** Takes the choice. */
  public void setLanguage(String language) {
    String chosen = language == null ? "" : language;
    startAnewUnless(chosen.equals(this.language));
    this.language = chosen;
  }
}
