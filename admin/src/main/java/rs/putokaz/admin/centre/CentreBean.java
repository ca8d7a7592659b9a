package rs.putokaz.admin.centre;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.admin.structure.Attempt;
import rs.putokaz.desk.centre.CentreReach;
import rs.putokaz.desk.centre.CentreSheet;
import rs.putokaz.desk.centre.CentreText;
import rs.putokaz.desk.centre.CentreWork;
import rs.putokaz.desk.edition.Stage;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.published.document.Edition;

/** One centre: its fields, and its text in the language of the address. */
@Named("centre")
@ViewScoped
public class CentreBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject CentreWork work;
  @Inject Attempt attempt;
  @Inject Speech speech;
  @Inject Actor actor;

  private transient CentreSheet sheet;
  private final CentreForm form = new CentreForm();
  private String slug = "";
  private String stamp = "";
  private String language = "sr";
  private String title = "";
  private String summary = "";
  private String written = "";
  private boolean plain = true;

  /** Opens the centre of the address. */
  public void load() {
    if (Languages.find(language).isEmpty()) {
      language = "sr";
    }
    attempt.load(this::open);
  }

  private void open() {
    sheet = work.open(slug);
    stamp = sheet.stamp();
    form.fill(sheet.fields());
    Edition text = text(language);
    title = text.title();
    summary = text.summary();
    plain = CentreText.isPlain(text);
    written = plain ? CentreText.written(text) : "";
  }

  private Edition text(String tag) {
    CentreSheet.Text text = sheet().texts().get(tag);
    return text == null ? new Edition("", "", List.of()) : text.edition();
  }

  private CentreSheet sheet() {
    if (sheet == null) {
      sheet = work.open(slug);
    }
    return sheet;
  }

  /** Saves the fields; readers have them at once. */
  public void save() {
    if (attempt.of(() -> work.revise(slug, form.fields(), stamp), "centre.saved")) {
      open();
    }
  }

  /** Saves the text. */
  public void saveText() {
    Edition present = text(language);
    Edition base = present.blocks().isEmpty() ? text(sheet().fields().sourceLanguage()) : present;
    Edition text =
        plain
            ? CentreText.read(title.strip(), summary.strip(), written, base)
            : new Edition(title.strip(), summary.strip(), present.blocks());
    String done = actor.may(Permission.PUBLISH) ? "centre.text.published" : "centre.text.waits";
    if (attempt.of(() -> work.save(slug, language, text, stamp), done)) {
      open();
    }
  }

  /** Approves the text that waits; readers have it at once. */
  public void approve() {
    if (attempt.of(() -> work.approve(slug, language, stamp), "centre.text.published")) {
      open();
    }
  }

  /** Makes the text that waits a draft again. */
  public void sendBack() {
    if (attempt.of(() -> work.sendBack(slug, language, stamp), "centre.text.sentBack")) {
      open();
    }
  }

  /** Whether the person may change this centre. */
  public boolean isMine() {
    return actor.may(Permission.EDIT_CENTRE, slug);
  }

  /** Whether its text waits for somebody who may review it, such as this person. */
  public boolean isToReview() {
    return getState().equals("in-review") && work.mayReview(language);
  }

  /** Word of the state of its text. */
  public String getState() {
    CentreSheet.Text text = sheet().texts().get(language);
    if (text == null) {
      return "missing";
    }
    return text.stage() == Stage.APPROVED ? "published" : text.stage().word();
  }

  /** The languages that a text can be written in, those that have one with a mark. */
  public List<SelectItem> getLanguages() {
    return Languages.written().stream().map(one -> new SelectItem(one.tag(), label(one))).toList();
  }

  private String label(Language one) {
    return sheet().texts().containsKey(one.tag()) ? one.nativeName() + " ✓" : one.nativeName();
  }

  /** The languages in which people may have to be informed. */
  public List<SelectItem> getSpoken() {
    return Languages.written().stream()
        .map(one -> new SelectItem(one.tag(), one.nativeName()))
        .toList();
  }

  /** How many mandatory articles people here can read in the languages that they need. */
  public List<CentreReach> getCoverage() {
    return work.reach(slug);
  }

  /** Leads to the text in the chosen language. */
  public String show() {
    return "/centre?faces-redirect=true&slug=" + slug + "&language=" + language;
  }

  /** The states that a centre can be in. */
  public List<SelectItem> getStatuses() {
    return items("centre.status.", "active", "dormant", "closed");
  }

  /** The kinds of centre. */
  public List<SelectItem> getKinds() {
    return items("centre.kind.", "asylum", "reception");
  }

  private List<SelectItem> items(String key, String... words) {
    return Stream.of(words)
        .map(word -> new SelectItem(word, speech.messages().text(key + word)))
        .toList();
  }

  /** Name in the language of the desk. */
  public String getName() {
    return sheet().name(speech.contentLanguage());
  }

  /** Serbian name, beside which a translation is written. */
  public String getSourceTitle() {
    return text(sheet().fields().sourceLanguage()).title();
  }

  /** Serbian text, beside which a translation is written. */
  public String getSourceText() {
    Edition source = text(sheet().fields().sourceLanguage());
    return (source.summary() + "\n\n" + CentreText.written(source)).strip();
  }

  /** Whether the text is a translation. */
  public boolean isTranslating() {
    return !language.equals(sheet().fields().sourceLanguage());
  }

  /** The fields as typed. */
  public CentreForm getForm() {
    return form;
  }

  /** Whether the text has paragraphs only and can be written here. */
  public boolean isPlain() {
    return plain;
  }

  /** Its name in addresses. */
  public String getSlug() {
    return slug;
  }

  /** Takes it from the address. */
  public void setSlug(String slug) {
    this.slug = slug;
  }

  /** Tag of the language of the text. */
  public String getLanguage() {
    return language;
  }

  /** Takes it from the address. */
  public void setLanguage(String language) {
    this.language = language == null ? "sr" : language;
  }

  /** Name as typed. */
  public String getTitle() {
    return title;
  }

  /** Takes what was typed. */
  public void setTitle(String title) {
    this.title = title;
  }

  /** Summary as typed. */
  public String getSummary() {
    return summary;
  }

  /** Takes what was typed. */
  public void setSummary(String summary) {
    this.summary = summary;
  }

  /** Text as typed, with an empty line between paragraphs. */
  public String getWritten() {
    return written;
  }

  /** Takes what was typed. */
  public void setWritten(String written) {
    this.written = written;
  }
}
