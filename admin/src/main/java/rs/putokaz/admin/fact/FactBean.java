package rs.putokaz.admin.fact;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.admin.structure.Attempt;
import rs.putokaz.admin.structure.Wording;
import rs.putokaz.desk.fact.FactSheet;
import rs.putokaz.desk.fact.FactWork;
import rs.putokaz.desk.item.NamedFields;

/** One shared fact: its value, what it is called in each language, where it is shown. */
@Named("fact")
@ViewScoped
public class FactBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject FactWork work;
  @Inject Attempt attempt;
  @Inject Speech speech;

  private transient List<FactSheet.Use> uses;
  private String slug = "";
  private String stamp = "";
  private String value = "";
  private String kind = "text";
  private boolean verified;
  private LocalDate checkedOn;
  private LocalDate reviewBy;
  private List<Wording> wordings = List.of();

  /** Opens the fact of the address. */
  public void load() {
    attempt.load(this::open);
  }

  private void open() {
    FactSheet sheet = work.open(slug, speech.getLanguage());
    stamp = sheet.stamp();
    value = sheet.value();
    kind = sheet.valueKind();
    verified = sheet.verified();
    checkedOn = sheet.checkedOn();
    reviewBy = sheet.reviewBy();
    uses = sheet.uses();
    FactSheet.Wording none = new FactSheet.Wording("", "");
    wordings =
        Wording.all(
            tag -> {
              FactSheet.Wording wording = sheet.wordings().getOrDefault(tag, none);
              return new Wording(tag, wording.title(), wording.value());
            });
  }

  /** Saves the fact; readers have it at once. */
  public void save() {
    Map<String, Object> fields = new HashMap<>();
    fields.put("value", value.strip());
    fields.put("valueKind", kind);
    fields.put("verified", verified);
    if (checkedOn != null) {
      fields.put("checkedOn", checkedOn);
    }
    if (reviewBy != null) {
      fields.put("reviewBy", reviewBy);
    }
    Map<String, FactSheet.Wording> changed =
        wordings.stream()
            .collect(
                Collectors.toMap(
                    Wording::getTag, one -> new FactSheet.Wording(one.getTitle(), one.getValue())));
    if (attempt.of(
        () -> work.revise(slug, new NamedFields(fields), changed, stamp), "fact.saved")) {
      open();
    }
  }

  /** Notes that it was found right today. */
  public void confirm() {
    if (attempt.of(() -> work.confirm(slug, stamp), "fact.confirmed")) {
      open();
    }
  }

  /** Nothing; the page shows anew what was typed. */
  public void preview() {
    // What was typed is in the fields already.
  }

  /** What a reader of that language sees. */
  public String seen(Wording wording) {
    return wording.getValue().isEmpty() ? value : wording.getValue();
  }

  /** The languages in which it has a name, or a value of its own. */
  public List<Wording> getWritten() {
    return wordings.stream().filter(wording -> !wording.isEmpty()).toList();
  }

  /** What shows it. */
  public List<FactSheet.Use> getUses() {
    if (uses == null) {
      uses = work.open(slug, speech.getLanguage()).uses();
    }
    return uses;
  }

  /** Kinds of value. */
  public List<SelectItem> getKinds() {
    return FactsBean.kinds(speech).toList();
  }

  /** What it is called in the language of the desk. */
  public String getName() {
    String tag = speech.contentLanguage();
    return wordings.stream()
        .filter(wording -> wording.getTag().equals(tag) && !wording.getTitle().isEmpty())
        .map(Wording::getTitle)
        .findFirst()
        .orElse(slug);
  }

  /** Its name in texts. */
  public String getSlug() {
    return slug;
  }

  /** Takes it from the address. */
  public void setSlug(String slug) {
    this.slug = slug;
  }

  /** The value of all languages that have none of their own. */
  public String getValue() {
    return value;
  }

  /** Takes what was typed. */
  public void setValue(String value) {
    this.value = value;
  }

  /** Word of the kind of value. */
  public String getKind() {
    return kind;
  }

  /** Takes the choice. */
  public void setKind(String kind) {
    this.kind = kind;
  }

  /** Whether somebody confirmed it. */
  public boolean isVerified() {
    return verified;
  }

  /** Takes the choice. */
  public void setVerified(boolean verified) {
    this.verified = verified;
  }

  /** Day of the last confirmation. */
  public LocalDate getCheckedOn() {
    return checkedOn;
  }

  /** Takes what was typed. */
  public void setCheckedOn(LocalDate checkedOn) {
    this.checkedOn = checkedOn;
  }

  /** Day by which it must be confirmed again. */
  public LocalDate getReviewBy() {
    return reviewBy;
  }

  /** Takes what was typed. */
  public void setReviewBy(LocalDate reviewBy) {
    this.reviewBy = reviewBy;
  }

  /** Its names and values in all languages. */
  public List<Wording> getWordings() {
    return wordings;
  }
}
