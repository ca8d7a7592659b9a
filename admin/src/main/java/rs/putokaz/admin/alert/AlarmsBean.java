package rs.putokaz.admin.alert;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.alert.Alarms;
import rs.putokaz.desk.alert.AlertForm;
import rs.putokaz.desk.alert.RaisedAlert;
import rs.putokaz.desk.alert.RefusedAlertException;
import rs.putokaz.desk.centre.CentreRow;
import rs.putokaz.desk.centre.CentreWork;
import rs.putokaz.desk.kiosk.AlertReach;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.phrase.AlertPhrase;
import rs.putokaz.i18n.phrase.Phrases;
import rs.putokaz.i18n.phrase.Sentence;
import rs.putokaz.i18n.phrase.WordList;
import rs.putokaz.i18n.text.Messages;

/** The alarms that hold, and the form to raise one. */
@Named("alarms")
@ViewScoped
public class AlarmsBean implements Serializable {

  private static final long serialVersionUID = 1;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d. M. HH:mm").withZone(ZoneId.of("Europe/Belgrade"));
  private static final List<Integer> MINUTES = List.of(15, 30, 60, 120, 240, 720, 1440);
  private static final int PAST = 10;

  @Inject Alarms work;
  @Inject AlertReach reach;
  @Inject CentreWork centres;
  @Inject Notices notices;
  @Inject Speech speech;

  private transient List<CentreRow> rows;
  private String phrase = "";
  private List<String> chosen = new ArrayList<>();
  private boolean everywhere;
  private String place = "";
  private int minutes = AlertForm.MINUTES;
  private boolean drill;
  private String typed = "";

  /** Raises what was filled in, once its word has been typed. */
  public void raise() {
    if (!everywhere && chosen.isEmpty()) {
      notices.fault("alert.fault.centres", Map.of());
    } else if (!typed.strip().equalsIgnoreCase(getWord())) {
      notices.fault("alert.fault.word", Map.of("word", getWord()));
    } else {
      List<String> scope = everywhere ? List.of() : chosen;
      AlertForm form =
          new AlertForm(AlertPhrase.of(phrase).orElse(null), scope, place, minutes, drill);
      if (tried(() -> work.raise(form), everywhere ? "alert.proposed" : "alert.raised")) {
        typed = "";
        phrase = "";
      }
    }
  }

  /** Confirms an alarm for all as the second person. */
  public void confirm(UUID id) {
    tried(() -> work.confirm(id), "alert.raised");
  }

  /** Says that the danger is over. */
  public void clear(UUID id) {
    tried(() -> work.clear(id), "alert.cleared");
  }

  private boolean tried(Runnable change, String done) {
    try {
      change.run();
    } catch (RefusedAlertException refused) {
      notices.fault("alert.fault." + refused.field().word(), Map.of());
      return false;
    }
    notices.done(done, Map.of());
    return true;
  }

  /**
   * What has to be typed, so that nobody raises an alarm by a slip of the hand: the code of the
   * centre when it is one.
   */
  public String getWord() {
    return !everywhere && chosen.size() == 1
        ? chosen.get(0).toUpperCase(java.util.Locale.ROOT)
        : speech.messages().text("alert.word");
  }

  /** The alarms that hold or wait. */
  public List<RaisedAlert> getPresent() {
    return work.present();
  }

  /** The last alarms that are over. */
  public List<RaisedAlert> getPast() {
    return work.past(PAST);
  }

  /** What an alarm says. */
  public Sentence says(RaisedAlert alert) {
    return Phrases.alert(
            Languages.get(speech.getLanguage()), alert.phrase(), alert.place(), alert.isCleared())
        .get(0);
  }

  /** Whom it is for. */
  public String scope(RaisedAlert alert) {
    return alert.centres().isEmpty()
        ? speech.messages().text("alert.everywhere")
        : alert.centres().stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(String slug) {
    return all()
        .filter(row -> row.slug().equals(slug))
        .map(CentreRow::title)
        .findFirst()
        .orElse(slug);
  }

  /** From when to when it holds. */
  public String times(RaisedAlert alert) {
    return TIME.format(alert.beganAt()) + " – " + TIME.format(alert.endsAt());
  }

  /** The screens that an alarm is for; those that do not show it come first. */
  public List<AlertReach.Reached> reached(RaisedAlert alert) {
    return reach.of(alert.id());
  }

  /** Word of what came of an alarm on a screen. */
  public String reachedWord(AlertReach.Reached screen) {
    return screen.expired() != null
        ? "expired"
        : screen.displayed() != null ? "displayed" : screen.received() != null ? "received" : "not";
  }

  /** The alarms of the last day that staff raised before a screen. */
  public List<AlertReach.Local> getLocal() {
    return reach.local();
  }

  /** What such an alarm said. */
  public String saysLocal(AlertReach.Local alarm) {
    return AlertPhrase.of(alarm.phrase())
        .map(
            kind ->
                Phrases.alert(Languages.get(speech.getLanguage()), kind, alarm.place(), false)
                    .get(0)
                    .text())
        .orElse(alarm.phrase());
  }

  /** From when to when it was shown. */
  public String timesLocal(AlertReach.Local alarm) {
    return TIME.format(alarm.raisedAt()) + " – " + TIME.format(alarm.expires());
  }

  /** Word of its state. */
  public String state(RaisedAlert alert) {
    return alert.isWaiting() ? "waiting" : alert.isCleared() ? "cleared" : "holds";
  }

  /** Whether the person may be the second one. */
  public boolean mayConfirm(RaisedAlert alert) {
    return work.mayConfirm(alert);
  }

  /** Whether the person may clear it. */
  public boolean mayClear(RaisedAlert alert) {
    return !alert.isCleared() && work.mayRaise(alert.centres());
  }

  /** Whether the person may raise one for all centres. */
  public boolean isForAll() {
    return work.mayRaise(List.of());
  }

  /** The kinds of alarm. */
  public List<SelectItem> getPhrases() {
    return AlertPhrase.all().stream()
        .map(one -> new SelectItem(one.word(), phrases().text("alert." + one.word())))
        .toList();
  }

  /** Whether the kind names a place. */
  public boolean isPlaceAsked() {
    return AlertPhrase.of(phrase).map(AlertPhrase::hasPlace).orElse(false);
  }

  /** The places. */
  public List<SelectItem> getPlaces() {
    return WordList.PLACE.words().stream()
        .map(word -> new SelectItem(word, phrases().text(WordList.PLACE.key(word))))
        .toList();
  }

  /** The open centres of the person. */
  public List<SelectItem> getCentres() {
    return all()
        .filter(row -> row.mine() && row.status().equals("active"))
        .map(row -> new SelectItem(row.slug(), row.title()))
        .toList();
  }

  private Stream<CentreRow> all() {
    if (rows == null) {
      rows = centres.list(speech.contentLanguage());
    }
    return rows.stream();
  }

  /** For how long an alarm may last. */
  public List<SelectItem> getSpans() {
    return MINUTES.stream()
        .map(
            one ->
                new SelectItem(
                    one,
                    one < 60
                        ? speech.messages().text("alert.minutes", Map.of("count", one))
                        : speech.messages().text("alert.hours", Map.of("count", one / 60))))
        .toList();
  }

  private Messages phrases() {
    return Messages.ofPhrases(Languages.get(speech.getLanguage()));
  }

  /** Word of the kind. */
  public String getPhrase() {
    return phrase;
  }

  /** Takes what was chosen. */
  public void setPhrase(String phrase) {
    this.phrase = phrase;
  }

  /** Slugs of the centres. */
  public List<String> getChosen() {
    return chosen;
  }

  /** Takes what was ticked. */
  public void setChosen(List<String> chosen) {
    this.chosen = chosen == null ? new ArrayList<>() : chosen;
  }

  /** Whether it is for all centres. */
  public boolean isEverywhere() {
    return everywhere;
  }

  /** Takes what was ticked. */
  public void setEverywhere(boolean everywhere) {
    this.everywhere = everywhere;
  }

  /** Word of the place. */
  public String getPlace() {
    return place;
  }

  /** Takes what was chosen. */
  public void setPlace(String place) {
    this.place = place;
  }

  /** Minutes after which it ends by itself. */
  public int getMinutes() {
    return minutes;
  }

  /** Takes what was chosen. */
  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }

  /** Whether it is an exercise. */
  public boolean isDrill() {
    return drill;
  }

  /** Takes what was ticked. */
  public void setDrill(boolean drill) {
    this.drill = drill;
  }

  /** What was typed to confirm. */
  public String getTyped() {
    return typed;
  }

  /** Takes what was typed. */
  public void setTyped(String typed) {
    this.typed = typed == null ? "" : typed;
  }
}
