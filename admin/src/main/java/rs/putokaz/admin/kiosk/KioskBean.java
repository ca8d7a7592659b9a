package rs.putokaz.admin.kiosk;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.centre.CentreWork;
import rs.putokaz.desk.kiosk.CommandName;
import rs.putokaz.desk.kiosk.KioskCommands;
import rs.putokaz.desk.kiosk.KioskRow;
import rs.putokaz.desk.kiosk.Kiosks;
import rs.putokaz.desk.kiosk.RefusedKioskException;
import rs.putokaz.desk.kiosk.SentCommand;
import rs.putokaz.desk.kiosk.ShownThen;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.text.Dates;
import rs.putokaz.i18n.text.Messages;

/** One screen: how it is, what it is told, what it shows when and why, and how it is set up. */
@Named("kiosk")
@ViewScoped
public class KioskBean implements Serializable {

  private static final long serialVersionUID = 1;
  private static final UUID NONE = new UUID(0, 0);
  private static final ZoneId SERBIA = ZoneId.of("Europe/Belgrade");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d. M. yyyy. HH:mm:ss").withZone(SERBIA);
  private static final List<String> SLIDES = List.of("touch", "today", "open", "article");

  @Inject Kiosks work;
  @Inject KioskCommands commands;
  @Inject ShownThen shown;
  @Inject CentreWork centres;
  @Inject Notices notices;
  @Inject Speech speech;
  @Inject Clock clock;

  private transient KioskRow row;
  private String id = "";
  private KioskFields fields;
  private long version;
  private LocalDateTime then = LocalDateTime.now(SERBIA).truncatedTo(ChronoUnit.MINUTES);

  /** Opens the screen of the address; the page says so when there is none. */
  public void load() {
    try {
      row = work.open(key());
      if (fields == null) {
        fields = KioskFields.of(row.kiosk());
        version = row.kiosk().version();
      }
    } catch (RefusedKioskException none) {
      try {
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .responseSendError(404, none.getMessage());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      FacesContext.getCurrentInstance().responseComplete();
    }
  }

  /** Keeps how it is set up. */
  public void save() {
    if (tried(() -> work.revise(key(), fields.form(), version), "kiosk.revised")) {
      fields = null;
      load();
    }
  }

  /** Tells it to do something. */
  public void send(String command) {
    tried(() -> commands.send(key(), CommandName.of(command)), "kiosk.told");
  }

  /** Sends it away. */
  public String revoke() {
    return tried(() -> work.revoke(key()), "kiosk.revoked") ? "kiosks?faces-redirect=true" : "";
  }

  private boolean tried(Runnable change, String done) {
    try {
      change.run();
    } catch (RefusedKioskException refused) {
      notices.fault("kiosk.fault." + refused.field().word(), Map.of());
      return false;
    }
    notices.done(done, Map.of());
    return true;
  }

  /** No text that is no key names a screen. */
  private UUID key() {
    return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(id) : NONE;
  }

  /** How it is. */
  public KioskRow getRow() {
    if (row == null) {
      row = work.open(key());
    }
    return row;
  }

  /** Whether the person may change it. */
  public boolean isMine() {
    return work.mayChange(getRow().kiosk().centre());
  }

  /** What it was told last. */
  public List<SentCommand> getSent() {
    return commands.sent(key());
  }

  /** When the last picture was taken; empty when there is none. */
  public String getPictureTaken() {
    return isMine() ? commands.shot(key()).map(shot -> time(shot.takenAt())).orElse("") : "";
  }

  /** What it can be told. */
  public List<String> getCommands() {
    return Arrays.stream(CommandName.values()).map(CommandName::word).toList();
  }

  /** What it shows at the moment that was asked for, the reason that holds first. */
  public List<ShownThen.Layer> getLayers() {
    if (then == null) {
      return List.of();
    }
    Instant asked = then.atZone(SERBIA).toInstant();
    Instant now = Instant.now(clock);
    boolean isThisMinute = !asked.isAfter(now) && asked.plus(1, ChronoUnit.MINUTES).isAfter(now);
    return shown.at(getRow().kiosk(), isThisMinute ? now : asked);
  }

  /** A reason in words. */
  public String reason(ShownThen.Layer layer) {
    Messages texts = speech.messages();
    String since = layer.since() == null ? "" : time(layer.since());
    return switch (layer.reason()) {
      case ALERT ->
          texts.text(
              "kiosk.shown.alert",
              Map.of("what", phrases().text("alert." + layer.what()), "time", since));
      case CLOSURE -> texts.text("kiosk.shown.closure");
      case HOURS -> texts.text("kiosk.shown.hours");
      case TOLD ->
          texts.text(
              "kiosk.shown.told",
              Map.of(
                  "what",
                  state(layer.what()),
                  "time",
                  since,
                  "number",
                  Long.toString(layer.generation())));
      case PLAYLIST -> texts.text("kiosk.shown.playlist");
    };
  }

  /** A state of a screen in words; as it is told where there are none. */
  public String state(String word) {
    return STATES.contains(word) ? speech.messages().text("kiosk.state." + word) : word;
  }

  private static final Set<String> STATES =
      Set.of("attract", "sleep", "sync", "pairing", "staff", "browse", "read", "safe");

  private Messages phrases() {
    return Messages.ofPhrases(Languages.get(speech.getLanguage()));
  }

  /** A moment in Serbia. */
  public String time(Instant at) {
    return TIME.format(at);
  }

  /** Kinds of what it shows while nobody is there. */
  public List<SelectItem> getSlideKinds() {
    return SLIDES.stream()
        .map(one -> new SelectItem(one, speech.messages().text("kiosk.slide." + one)))
        .toList();
  }

  /** The days of the week. */
  public List<SelectItem> getAllWeekdays() {
    return Arrays.stream(DayOfWeek.values())
        .map(
            day ->
                new SelectItem(
                    day.name(), Dates.weekdays(Set.of(day), Languages.get(speech.getLanguage()))))
        .toList();
  }

  /** The centres where the person may put it. */
  public List<SelectItem> getCentres() {
    return centres.list(speech.contentLanguage()).stream()
        .filter(one -> one.mine())
        .map(one -> new SelectItem(one.slug(), one.title()))
        .toList();
  }

  /** The fields as filled in. */
  public KioskFields getFields() {
    return fields;
  }

  /** Id of the screen. */
  public String getId() {
    return id;
  }

  /** Takes it from the address. */
  public void setId(String id) {
    this.id = id;
  }

  /** The moment that was asked for, in Serbia. */
  public LocalDateTime getThen() {
    return then;
  }

  /** Takes what was typed. */
  public void setThen(LocalDateTime then) {
    this.then = then;
  }
}
