package rs.putokaz.admin.notice;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.admin.structure.Attempt;
import rs.putokaz.desk.centre.CentreWork;
import rs.putokaz.desk.notice.NoticeBoard;
import rs.putokaz.desk.notice.NoticeForm;
import rs.putokaz.desk.notice.PostedNotice;
import rs.putokaz.desk.notice.RefusedNoticeException;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.phrase.NoticePhrase;
import rs.putokaz.i18n.phrase.Phrases;
import rs.putokaz.i18n.phrase.Sentence;
import rs.putokaz.i18n.phrase.Timetable;
import rs.putokaz.i18n.phrase.WordList;
import rs.putokaz.i18n.text.Dates;
import rs.putokaz.i18n.text.Messages;

/** What is posted in the centre of the address, and the form to post or change a notice. */
@Named("board")
@ViewScoped
public class NoticeBoardBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject NoticeBoard board;
  @Inject CentreWork centres;
  @Inject Attempt attempt;
  @Inject Notices notices;
  @Inject Speech speech;

  private transient List<PostedNotice> rows;
  private NoticeFields fields = new NoticeFields();
  private String centre = "";
  private String name = "";
  private UUID changed;
  private long version;
  private UUID takenDown;

  /** Opens the board of the centre of the address. */
  public void load() {
    attempt.load(() -> name = centres.open(centre).name(speech.contentLanguage()));
  }

  /** Posts what was filled in, or changes the notice that is being changed. */
  public void save() {
    NoticeForm form = fields.form();
    boolean done =
        changed == null
            ? tried(() -> board.post(centre, form), "notice.posted")
            : tried(() -> board.revise(changed, form, version), "notice.revised");
    if (done) {
      stop();
    }
  }

  /** Puts a notice into the form, to be changed. */
  public void change(PostedNotice notice) {
    changed = notice.id();
    version = notice.version();
    fields = NoticeFields.of(notice.form());
  }

  /** Empties the form. */
  public void stop() {
    changed = null;
    fields = new NoticeFields();
  }

  /** Takes a notice down. */
  public void takeDown(PostedNotice notice) {
    if (tried(() -> board.takeDown(notice.id()), "notice.takenDown")) {
      takenDown = notice.id();
    }
  }

  /** Posts again what was taken down last. */
  public void putBack() {
    if (tried(() -> board.putBack(takenDown), "notice.putBack")) {
      takenDown = null;
    }
  }

  private boolean tried(Runnable change, String done) {
    rows = null;
    try {
      change.run();
    } catch (RefusedNoticeException refused) {
      notices.fault("notice.fault." + refused.field().word(), Map.of());
      return false;
    }
    notices.done(done, Map.of());
    return true;
  }

  /** What is posted and not over. */
  public List<PostedNotice> getRows() {
    if (rows == null) {
      rows = board.of(centre);
    }
    return rows;
  }

  /** What a notice says, in the language of the desk. */
  public Sentence says(PostedNotice notice) {
    return sentence(notice.form(), Languages.get(speech.getLanguage()));
  }

  /** What it says in each language that has phrases. */
  public List<Sentence> inEachLanguage(PostedNotice notice) {
    return Messages.languages().stream().map(one -> sentence(notice.form(), one)).toList();
  }

  private static Sentence sentence(NoticeForm form, Language language) {
    return Phrases.notice(language, form.phrase(), form.what(), form.place(), form.number()).get(0);
  }

  /** When it is, such as "12:00–14:00". */
  public String times(PostedNotice notice) {
    return Timetable.times(notice.form().from(), notice.form().until());
  }

  /** On which days it is, in words. */
  public String days(PostedNotice notice) {
    Language language = Languages.get(speech.getLanguage());
    NoticeForm form = notice.form();
    String days = Timetable.days(form.firstDay(), form.lastDay(), language);
    return form.weekdays().isEmpty()
        ? days
        : Dates.weekdays(form.weekdays(), language) + ", " + days;
  }

  /** The kinds of notice. */
  public List<SelectItem> getPhrases() {
    return Arrays.stream(NoticePhrase.values())
        .map(one -> new SelectItem(one.word(), phrases().text("notice." + one.word())))
        .toList();
  }

  /** The words of the kind's list. */
  public List<SelectItem> getWhats() {
    return NoticePhrase.of(fields.getPhrase())
        .flatMap(NoticePhrase::what)
        .map(this::items)
        .orElse(List.of());
  }

  /** The places. */
  public List<SelectItem> getPlaces() {
    return items(WordList.PLACE);
  }

  private List<SelectItem> items(WordList list) {
    return list.words().stream()
        .map(word -> new SelectItem(word, phrases().text(list.key(word))))
        .toList();
  }

  /** The days of the week. */
  public List<SelectItem> getAllWeekdays() {
    Language language = Languages.get(speech.getLanguage());
    return Arrays.stream(DayOfWeek.values())
        .map(day -> new SelectItem(day.name(), Dates.weekdays(Set.of(day), language)))
        .toList();
  }

  private Messages phrases() {
    return Messages.ofPhrases(Languages.get(speech.getLanguage()));
  }

  /** Whether the person may post here. */
  public boolean isMine() {
    return board.mayPost(centre);
  }

  /** Whether a notice is being changed. */
  public boolean isChanging() {
    return changed != null;
  }

  /** Whether something was taken down here that can be put back. */
  public boolean isTakenDown() {
    return takenDown != null;
  }

  /** The fields as filled in. */
  public NoticeFields getFields() {
    return fields;
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
}
