package rs.putokaz.admin.fact;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.admin.structure.Attempt;
import rs.putokaz.desk.fact.FactRow;
import rs.putokaz.desk.fact.FactWork;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.text.Dates;

/** The list of shared facts, and the form for a new one. */
@Named("facts")
@ViewScoped
public class FactsBean implements Serializable {

  private static final long serialVersionUID = 1;

  private static final List<String> KINDS =
      List.of("phone", "money", "hours", "date", "number", "text");

  @Inject FactWork work;
  @Inject Attempt attempt;
  @Inject Speech speech;

  private transient List<FactRow> rows;
  private String words = "";
  private String slug = "";
  private String kind = "phone";
  private String value = "";
  private String title = "";

  /** The facts that have what was typed. */
  public List<FactRow> getRows() {
    if (rows == null) {
      rows = work.list(words, speech.getLanguage());
    }
    return rows;
  }

  /** A day in the language of the desk; empty for none. */
  public String day(LocalDate day) {
    return day == null ? "" : Dates.format(day, Languages.get(speech.getLanguage()));
  }

  /** Begins the fact and leads to it. */
  public String create() {
    String name = slug.strip();
    return attempt.of(() -> work.create(name, kind, value.strip(), title.strip()), "facts.created")
        ? "/fact?faces-redirect=true&slug=" + name
        : null;
  }

  /** Kinds of value. */
  public List<SelectItem> getKinds() {
    return kinds(speech).toList();
  }

  static Stream<SelectItem> kinds(Speech speech) {
    return KINDS.stream()
        .map(word -> new SelectItem(word, speech.messages().text("fact.kind." + word)));
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

  /** Name of the new fact in texts, as typed. */
  public String getSlug() {
    return slug;
  }

  /** Takes what was typed. */
  public void setSlug(String slug) {
    this.slug = slug;
  }

  /** Kind of the new fact. */
  public String getKind() {
    return kind;
  }

  /** Takes the choice. */
  public void setKind(String kind) {
    this.kind = kind;
  }

  /** Value of the new fact, as typed. */
  public String getValue() {
    return value;
  }

  /** Takes what was typed. */
  public void setValue(String value) {
    this.value = value;
  }

  /** Serbian name of the new fact, as typed. */
  public String getTitle() {
    return title;
  }

  /** Takes what was typed. */
  public void setTitle(String title) {
    this.title = title;
  }
}
