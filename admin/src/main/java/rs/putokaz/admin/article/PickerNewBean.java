package rs.putokaz.admin.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.structure.Attempt;
import rs.putokaz.desk.fact.FactWork;
import rs.putokaz.desk.translation.glossary.Glossary;
import rs.putokaz.desk.translation.glossary.TermException;
import rs.putokaz.desk.translation.glossary.TermSheet;
import rs.putokaz.desk.translation.glossary.TermUse;
import rs.putokaz.desk.translation.glossary.TermWord;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.script.SerbianTransliterator;

/** A fact or a term that is begun while somebody writes; the editor then puts it into the text. */
@Named("pickerNew")
@RequestScoped
public class PickerNewBean {

  @Inject FactWork facts;
  @Inject Glossary glossary;
  @Inject ArticleBean article;
  @Inject Attempt attempt;
  @Inject Notices notices;

  private String slug = "";
  private String serbian = "";
  private String other = "";
  private String value = "";
  private String kind = "phone";

  /** Begins a fact. */
  public void createFact() {
    String name = slug.strip();
    String shown = value.strip();
    if (attempt.of(() -> facts.create(name, kind, shown, serbian.strip()), "facts.created")) {
      picked(name, shown);
    }
  }

  /** Begins a term in Serbian and the other language. */
  public void createTerm() {
    String name = slug.strip();
    try {
      glossary.save(
          new TermSheet(
              name,
              "",
              List.of(
                  new TermWord("sr", serbian, TermUse.FORCED),
                  new TermWord(getOtherLanguage(), other, TermUse.FORCED)),
              0));
    } catch (TermException refused) {
      notices.fault(refused.messageKey(), Map.of());
      return;
    }
    notices.done("term.saved", Map.of("term", name));
    boolean ofSerbian = article.getLanguage().equals("sr");
    picked(name, ofSerbian ? SerbianTransliterator.toCyrillic(serbian.strip()) : other.strip());
  }

  private void picked(String name, String words) {
    PrimeFaces.current().ajax().addCallbackParam("picked", name);
    PrimeFaces.current().ajax().addCallbackParam("words", words);
    slug = "";
    serbian = "";
    other = "";
    value = "";
  }

  /** Tag of the language that a term has beside Serbian: that of the text, else English. */
  public String getOtherLanguage() {
    return article.getLanguage().equals("sr") ? "en" : article.getLanguage();
  }

  /** That language's own name. */
  public String getOtherName() {
    return Languages.get(getOtherLanguage()).nativeName();
  }

  /** Short name as typed. */
  public String getSlug() {
    return slug;
  }

  /** Takes what was typed. */
  public void setSlug(String slug) {
    this.slug = slug;
  }

  /** Serbian name of the fact, or the Serbian word, as typed. */
  public String getSerbian() {
    return serbian;
  }

  /** Takes what was typed. */
  public void setSerbian(String serbian) {
    this.serbian = serbian;
  }

  /** Word in the other language, as typed. */
  public String getOther() {
    return other;
  }

  /** Takes what was typed. */
  public void setOther(String other) {
    this.other = other;
  }

  /** Value of the fact, as typed. */
  public String getValue() {
    return value;
  }

  /** Takes what was typed. */
  public void setValue(String value) {
    this.value = value;
  }

  /** Kind of the fact. */
  public String getKind() {
    return kind;
  }

  /** Takes the choice. */
  public void setKind(String kind) {
    this.kind = kind;
  }
}
