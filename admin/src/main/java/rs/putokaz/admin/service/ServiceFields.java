package rs.putokaz.admin.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rs.putokaz.desk.service.Sector;
import rs.putokaz.desk.service.ServiceForm;
import rs.putokaz.i18n.phrase.ServiceKind;

/** The fields of a service while somebody fills them in. */
public class ServiceFields implements Serializable {

  private static final long serialVersionUID = 1;

  private String service = "";
  private String organisation = "";
  private String sector = "";
  private String place = "";
  private List<HoursFields> hours = new ArrayList<>(List.of(new HoursFields()));
  private List<ExceptionFields> exceptions = new ArrayList<>();
  private List<String> languages = new ArrayList<>();
  private String phone = "";
  private String email = "";
  private LocalDate checkedOn = LocalDate.now(ZoneId.of("Europe/Belgrade"));

  static ServiceFields of(ServiceForm form) {
    ServiceFields fields = new ServiceFields();
    fields.service = form.service().word();
    fields.organisation = form.organisation();
    fields.sector = form.sector().word();
    fields.place = form.place();
    fields.hours = form.hours().stream().map(HoursFields::of).collect(Collectors.toList());
    fields.exceptions =
        form.exceptions().stream().map(ExceptionFields::of).collect(Collectors.toList());
    fields.languages = new ArrayList<>(form.languages());
    fields.phone = form.phone();
    fields.email = form.email();
    fields.checkedOn = form.checkedOn();
    return fields;
  }

  /** Lines in which nothing was filled in are left out. */
  ServiceForm form() {
    return new ServiceForm(
        ServiceKind.of(service).orElse(null),
        organisation,
        Sector.of(sector).orElse(null),
        place,
        hours.stream().filter(one -> !one.isEmpty()).map(HoursFields::hours).toList(),
        exceptions.stream().filter(one -> !one.isEmpty()).map(ExceptionFields::exception).toList(),
        languages,
        phone,
        email,
        checkedOn);
  }

  /** Adds a line of hours. */
  public void addHours() {
    hours.add(new HoursFields());
  }

  /** Adds a line of days with other hours. */
  public void addException() {
    exceptions.add(new ExceptionFields());
  }

  /** Word of the kind. */
  public String getService() {
    return service;
  }

  /** Takes what was chosen. */
  public void setService(String service) {
    this.service = service;
  }

  /** Who gives it; empty for the centre. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes what was typed. */
  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** Word of the sector. */
  public String getSector() {
    return sector;
  }

  /** Takes what was chosen. */
  public void setSector(String sector) {
    this.sector = sector;
  }

  /** Word of the place. */
  public String getPlace() {
    return place;
  }

  /** Takes what was chosen. */
  public void setPlace(String place) {
    this.place = place;
  }

  /** Hours of an ordinary week. */
  public List<HoursFields> getHours() {
    return hours;
  }

  /** Days with other hours. */
  public List<ExceptionFields> getExceptions() {
    return exceptions;
  }

  /** Tags of the languages spoken there. */
  public List<String> getLanguages() {
    return languages;
  }

  /** Takes what was ticked. */
  public void setLanguages(List<String> languages) {
    this.languages = languages == null ? new ArrayList<>() : languages;
  }

  /** Telephone number. */
  public String getPhone() {
    return phone;
  }

  /** Takes what was typed. */
  public void setPhone(String phone) {
    this.phone = phone;
  }

  /** E-mail address. */
  public String getEmail() {
    return email;
  }

  /** Takes what was typed. */
  public void setEmail(String email) {
    this.email = email;
  }

  /** Day on which somebody last made sure. */
  public LocalDate getCheckedOn() {
    return checkedOn;
  }

  /** Takes what was typed. */
  public void setCheckedOn(LocalDate checkedOn) {
    this.checkedOn = checkedOn;
  }
}
