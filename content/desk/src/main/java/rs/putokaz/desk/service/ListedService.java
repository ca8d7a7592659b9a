package rs.putokaz.desk.service;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import rs.putokaz.desk.item.WordsConverter;
import rs.putokaz.i18n.phrase.ServiceKind;
import rs.putokaz.published.document.Service;

/**
 * A service in the list of a centre. It is listed, may be changed and confirmed, and readers lose
 * it when nobody has confirmed it for {@value #DAYS} days, or when somebody takes it off.
 */
@Entity
@Table(schema = "desk", name = "service")
public class ListedService {

  /** For how many days readers have what was confirmed. */
  public static final int DAYS = 90;

  private static final ZoneId SERBIA = ZoneId.of("Europe/Belgrade");

  @Id private UUID id;
  private String centre;
  private String service;
  private String organisation;
  private String sector;
  private String place;

  @Convert(converter = HoursConverter.class)
  private List<Service.Hours> hours;

  @Convert(converter = ExceptionsConverter.class)
  private List<Service.Exception> exceptions;

  @Convert(converter = WordsConverter.class)
  private List<String> languages;

  private String phone;
  private String email;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  @Column(name = "taken_off")
  private boolean takenOff;

  @Column(name = "listed_by")
  private UUID listedBy;

  @Version private long version;

  /** For JPA. */
  protected ListedService() {}

  ListedService(String centre, ServiceForm form, UUID by) {
    this.id = UUID.randomUUID();
    this.centre = centre;
    this.listedBy = by;
    revise(form);
  }

  /** Takes over a form that was checked. */
  final void revise(ServiceForm form) {
    service = form.service().word();
    organisation = form.organisation();
    sector = form.sector().word();
    place = form.place();
    hours = form.hours();
    exceptions = form.exceptions();
    languages = form.languages();
    phone = form.phone();
    email = form.email();
    checkedOn = form.checkedOn();
  }

  void confirm(LocalDate today) {
    checkedOn = today;
  }

  void takeOff() {
    takenOff = true;
  }

  void putBack() {
    takenOff = false;
  }

  /** The first day on which readers do not have any more what was confirmed on that day. */
  static LocalDate lastDay(LocalDate checkedOn) {
    return checkedOn.plusDays(DAYS);
  }

  /** What was filled in. */
  public ServiceForm form() {
    return new ServiceForm(
        ServiceKind.of(service).orElseThrow(),
        organisation,
        Sector.of(sector).orElseThrow(),
        place,
        hours,
        exceptions,
        languages,
        phone,
        email,
        checkedOn);
  }

  /** What readers get of it. */
  Service document() {
    return new Service(
        id.toString(),
        centre,
        service,
        organisation,
        sector,
        place,
        hours,
        exceptions,
        languages,
        phone,
        email,
        checkedOn);
  }

  /** Key of the service, and of its publication. */
  public UUID id() {
    return id;
  }

  /** Slug of the centre. */
  public String centre() {
    return centre;
  }

  /** When readers lose it unless somebody confirms it. */
  public Instant expires() {
    return lastDay(checkedOn).atStartOfDay(SERBIA).toInstant();
  }

  /** Day on which somebody last made sure. */
  public LocalDate checkedOn() {
    return checkedOn;
  }

  /** Whether somebody has taken it off the list. */
  public boolean isTakenOff() {
    return takenOff;
  }

  /** Number of the last stored change. */
  public long version() {
    return version;
  }
}
