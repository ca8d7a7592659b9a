package rs.putokaz.admin.service;

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
import java.util.stream.Collectors;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.admin.structure.Attempt;
import rs.putokaz.desk.centre.CentreWork;
import rs.putokaz.desk.service.CentreServices;
import rs.putokaz.desk.service.ListedService;
import rs.putokaz.desk.service.RefusedServiceException;
import rs.putokaz.desk.service.Sector;
import rs.putokaz.desk.service.ServiceForm;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.phrase.ServiceKind;
import rs.putokaz.i18n.phrase.Timetable;
import rs.putokaz.i18n.phrase.WordList;
import rs.putokaz.i18n.text.Dates;
import rs.putokaz.i18n.text.Messages;
import rs.putokaz.published.document.Service;

/** What people find in the centre of the address, and the form to list or change a service. */
@Named("services")
@ViewScoped
public class CentreServicesBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject CentreServices work;
  @Inject CentreWork centres;
  @Inject Attempt attempt;
  @Inject Notices notices;
  @Inject Speech speech;

  private transient List<ListedService> rows;
  private ServiceFields fields = new ServiceFields();
  private String centre = "";
  private String name = "";
  private UUID changed;
  private long version;
  private UUID takenOff;

  /** Opens the list of the centre of the address. */
  public void load() {
    attempt.load(() -> name = centres.open(centre).name(speech.contentLanguage()));
  }

  /** Lists what was filled in, or changes the service that is being changed. */
  public void save() {
    ServiceForm form = fields.form();
    boolean done =
        changed == null
            ? tried(() -> work.list(centre, form), "service.listed")
            : tried(() -> work.revise(changed, form, version), "service.revised");
    if (done) {
      stop();
    }
  }

  /** Puts a service into the form, to be changed. */
  public void change(ListedService service) {
    changed = service.id();
    version = service.version();
    fields = ServiceFields.of(service.form());
  }

  /** Empties the form. */
  public void stop() {
    changed = null;
    fields = new ServiceFields();
  }

  /** Says that a service is as it is listed. */
  public void confirm(ListedService service) {
    tried(() -> work.confirm(service.id()), "service.confirmed");
  }

  /** Takes a service off the list. */
  public void takeOff(ListedService service) {
    if (tried(() -> work.takeOff(service.id()), "service.takenOff")) {
      takenOff = service.id();
    }
  }

  /** Lists again what was taken off last. */
  public void putBack() {
    if (tried(() -> work.putBack(takenOff), "service.putBack")) {
      takenOff = null;
    }
  }

  private boolean tried(Runnable change, String done) {
    rows = null;
    try {
      change.run();
    } catch (RefusedServiceException refused) {
      notices.fault("service.fault." + refused.field().word(), Map.of());
      return false;
    }
    notices.done(done, Map.of());
    return true;
  }

  /** What is listed. */
  public List<ListedService> getRows() {
    if (rows == null) {
      rows = work.of(centre);
    }
    return rows;
  }

  /** Name of a kind. */
  public String kind(ListedService service) {
    return phrases().text(service.form().service().key());
  }

  /** Name of a place; empty for none. */
  public String place(ListedService service) {
    String place = service.form().place();
    return place.isEmpty() ? "" : phrases().text(WordList.PLACE.key(place));
  }

  /** The days with their hours, a line each. */
  public List<Timetable.Line> hours(ListedService service) {
    return service.form().hours().stream()
        .map(one -> Timetable.line(one.weekdays(), one.from(), one.until(), language()))
        .toList();
  }

  /** The days with other hours, a line each; without times where it is closed. */
  public List<Timetable.Line> exceptions(ListedService service) {
    return service.form().exceptions().stream()
        .map(
            (Service.Exception one) ->
                Timetable.line(one.firstDay(), one.lastDay(), one.from(), one.until(), language()))
        .toList();
  }

  /** Names of the languages spoken there. */
  public String spoken(ListedService service) {
    return service.form().languages().stream()
        .map(tag -> Languages.get(tag).nativeName())
        .collect(Collectors.joining(", "));
  }

  /** When somebody last made sure. */
  public String checked(ListedService service) {
    return Dates.format(service.checkedOn(), language());
  }

  /** Whether readers have lost it. */
  public boolean isExpired(ListedService service) {
    return work.isExpired(service);
  }

  /** The kinds of service. */
  public List<SelectItem> getKinds() {
    return Arrays.stream(ServiceKind.values())
        .map(one -> new SelectItem(one.word(), phrases().text(one.key())))
        .toList();
  }

  /** The sectors. */
  public List<SelectItem> getSectors() {
    return Arrays.stream(Sector.values())
        .map(one -> new SelectItem(one.word(), speech.messages().text("sector." + one.word())))
        .toList();
  }

  /** The places. */
  public List<SelectItem> getPlaces() {
    return WordList.PLACE.words().stream()
        .map(word -> new SelectItem(word, phrases().text(WordList.PLACE.key(word))))
        .toList();
  }

  /** The days of the week. */
  public List<SelectItem> getAllWeekdays() {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> new SelectItem(day.name(), Dates.weekdays(Set.of(day), language())))
        .toList();
  }

  /** The languages that somebody may speak. */
  public List<SelectItem> getAllLanguages() {
    return Languages.written().stream()
        .map(one -> new SelectItem(one.tag(), one.nativeName()))
        .toList();
  }

  /** Names of organisations that are listed somewhere. */
  public List<String> getOrganisations() {
    return work.organisations();
  }

  private Language language() {
    return Languages.get(speech.getLanguage());
  }

  private Messages phrases() {
    return Messages.ofPhrases(language());
  }

  /** Whether the person may list here. */
  public boolean isMine() {
    return work.mayList(centre);
  }

  /** Whether a service is being changed. */
  public boolean isChanging() {
    return changed != null;
  }

  /** Whether something was taken off here that can be put back. */
  public boolean isTakenOff() {
    return takenOff != null;
  }

  /** The fields as filled in. */
  public ServiceFields getFields() {
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
