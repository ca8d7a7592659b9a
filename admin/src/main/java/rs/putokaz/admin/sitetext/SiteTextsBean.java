package rs.putokaz.admin.sitetext;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import rs.putokaz.admin.structure.Attempt;
import rs.putokaz.desk.sitetext.SiteTextRow;
import rs.putokaz.desk.sitetext.SiteTextWork;

/** The texts of the public pages in one language. */
@Named("siteTexts")
@ViewScoped
public class SiteTextsBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SiteTextWork work;
  @Inject Attempt attempt;

  private transient List<SiteTextRow> rows;
  private String language = "sr";
  private String words = "";
  private boolean changed;
  private String key = "";
  private transient SiteTextRow chosen;
  private String own = "";

  /** Opens the text of the address, if it names one. */
  public void load() {
    if (SiteTextWork.languages().stream().noneMatch(one -> one.tag().equals(language))) {
      language = "sr";
    }
    chosen = find();
    own = chosen == null ? "" : chosen.own();
  }

  private SiteTextRow find() {
    return work.list(language, "", false).stream()
        .filter(row -> row.key().equals(key))
        .findFirst()
        .orElse(null);
  }

  /** The texts that have what was typed. */
  public List<SiteTextRow> getRows() {
    if (rows == null) {
      rows = work.list(language, words, changed);
    }
    return rows;
  }

  /** The languages to choose from. */
  public List<SelectItem> getLanguages() {
    return SiteTextWork.languages().stream()
        .map(one -> new SelectItem(one.tag(), one.nativeName()))
        .toList();
  }

  /** Leads to the texts of the chosen language. */
  public String show() {
    return "/texts?faces-redirect=true&language=" + language;
  }

  /** Saves the text; readers have it at once. */
  public void save() {
    if (attempt.of(() -> work.save(language, key, own), "texts.saved")) {
      load();
    }
    rows = null;
  }

  /** Reads the list anew. */
  public void filter() {
    rows = null;
  }

  /** The text that is being changed; null when none is. */
  public SiteTextRow getChosen() {
    if (chosen == null && !key.isEmpty()) {
      chosen = find();
    }
    return chosen;
  }

  /** Tag of the language of the texts. */
  public String getLanguage() {
    return language;
  }

  /** Takes the choice. */
  public void setLanguage(String language) {
    this.language = language == null ? "sr" : language;
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

  /** Whether only changed texts are shown. */
  public boolean isChanged() {
    return changed;
  }

  /** Takes the choice. */
  public void setChanged(boolean changed) {
    this.changed = changed;
    rows = null;
  }

  /** Key of the text that is being changed. */
  public String getKey() {
    return key;
  }

  /** Takes it from the address. */
  public void setKey(String key) {
    this.key = key == null ? "" : key;
  }

  /** What stands in the place of the program's text, as typed. */
  public String getOwn() {
    return own;
  }

  /** Takes what was typed. */
  public void setOwn(String own) {
    this.own = own;
  }
}
