package rs.putokaz.admin.centre;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.admin.structure.Attempt;
import rs.putokaz.desk.centre.CentreSheet;
import rs.putokaz.desk.centre.CentreSlots;
import rs.putokaz.desk.centre.CentreWork;
import rs.putokaz.desk.centre.Slot;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.inline.InlineText;

/** What the centre of the address writes into national articles, in the language of the address. */
@Named("slots")
@ViewScoped
public class SlotsBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject CentreWork work;
  @Inject CentreSlots slots;
  @Inject Attempt attempt;
  @Inject Speech speech;
  @Inject Actor actor;

  private transient CentreSheet sheet;
  private transient List<Slot> rows;
  private final Map<String, String> texts = new HashMap<>();
  private final List<String> written = new ArrayList<>();
  private String centre = "";
  private String language = "sr";
  private String name = "";
  private String stamp = "";

  /** Opens the slots of the centre of the address. */
  public void load() {
    if (Languages.find(language).isEmpty()) {
      language = "sr";
    }
    attempt.load(this::open);
  }

  private void open() {
    sheet = work.open(centre);
    stamp = sheet.stamp();
    written.clear();
    written.addAll(sheet.texts().keySet());
    name = sheet.name(speech.contentLanguage());
    rows = null;
    texts.clear();
    getRows().forEach(slot -> texts.put(slot.ref(), slot.own()));
  }

  /** Saves what was written. */
  public void save() {
    String done = actor.may(Permission.PUBLISH) ? "slots.published" : "slots.waits";
    if (attempt.of(() -> slots.fill(centre, language, texts, stamp), done)) {
      open();
    }
  }

  /** The slots, empty ones first. */
  public List<Slot> getRows() {
    if (rows == null) {
      CentreSheet.Text text = work.open(centre).texts().get(language);
      Edition edition = text == null ? new Edition("", "", List.of()) : text.edition();
      rows = slots.of(edition, language);
    }
    return rows;
  }

  /** Titles of the articles that a slot stands in. */
  public String articles(Slot slot) {
    return String.join("; ", slot.articles());
  }

  /** What readers see while a slot is empty, without marks. */
  public String inherited(Slot slot) {
    return InlineText.parse(slot.inherited()).plain(fact -> "…");
  }

  /** How many are empty. */
  public long getEmptyCount() {
    return getRows().stream().filter(Slot::isEmpty).count();
  }

  /** What was written, by name of the slot. */
  public Map<String, String> getTexts() {
    return texts;
  }

  /** The languages that a text can be written in, those that the centre has with a mark. */
  public List<SelectItem> getLanguages() {
    return Languages.written().stream().map(one -> new SelectItem(one.tag(), label(one))).toList();
  }

  private String label(Language one) {
    return written.contains(one.tag()) ? one.nativeName() + " ✓" : one.nativeName();
  }

  /** Leads to the slots in the chosen language. */
  public String show() {
    return "/slots?faces-redirect=true&centre=" + centre + "&language=" + language;
  }

  /** Whether the person may change this centre. */
  public boolean isMine() {
    return actor.may(Permission.EDIT_CENTRE, centre);
  }

  /** Name of the centre in the language of the desk. */
  public String getName() {
    return name;
  }

  /** Slug of the centre. */
  public String getCentre() {
    return centre;
  }

  /** Takes it from the address. */
  public void setCentre(String centre) {
    this.centre = centre;
  }

  /** Tag of the language of the texts. */
  public String getLanguage() {
    return language;
  }

  /** Takes it from the address. */
  public void setLanguage(String language) {
    this.language = language == null ? "sr" : language;
  }
}
