package rs.putokaz.admin.centre;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.published.document.Centre;

/** The fields of a centre while somebody changes them. */
public class CentreForm implements Serializable {

  private static final long serialVersionUID = 1;

  private String centreKind = "";
  private String status = "";
  private String statusSince = "";
  private String municipality = "";
  private String address = "";
  private String phone = "";
  private List<String> languages = new ArrayList<>();
  private double latitude;
  private double longitude;
  private int capacity;
  private boolean verified;
  private LocalDate checkedOn;

  void fill(Centre centre) {
    centreKind = centre.centreKind();
    status = centre.status();
    statusSince = centre.statusSince();
    municipality = centre.municipality();
    address = centre.address();
    phone = centre.phone();
    languages = new ArrayList<>(centre.languages());
    latitude = centre.latitude();
    longitude = centre.longitude();
    capacity = centre.capacity();
    verified = centre.verified();
    checkedOn = centre.checkedOn();
  }

  NamedFields fields() {
    Map<String, Object> fields = new HashMap<>();
    // A word or a day that was never chosen is not named, and stays as it is.
    putUnlessEmpty(fields, "centreKind", centreKind);
    putUnlessEmpty(fields, "status", status);
    fields.put("statusSince", statusSince.strip());
    fields.put("municipality", municipality.strip());
    fields.put("address", address.strip());
    fields.put("phone", phone.strip());
    fields.put("languages", List.copyOf(languages));
    fields.put("latitude", latitude);
    fields.put("longitude", longitude);
    fields.put("capacity", capacity);
    fields.put("verified", verified);
    if (checkedOn != null) {
      fields.put("checkedOn", checkedOn);
    }
    return new NamedFields(fields);
  }

  private static void putUnlessEmpty(Map<String, Object> fields, String name, String word) {
    if (word != null && !word.isEmpty()) {
      fields.put(name, word);
    }
  }

  /** Kind of centre. */
  public String getCentreKind() {
    return centreKind;
  }

  /** Takes what was typed. */
  public void setCentreKind(String centreKind) {
    this.centreKind = centreKind;
  }

  /** Whether it is open. */
  public String getStatus() {
    return status;
  }

  /** Takes what was typed. */
  public void setStatus(String status) {
    this.status = status;
  }

  /** Since when: a year, a month or a day. */
  public String getStatusSince() {
    return statusSince;
  }

  /** Takes what was typed. */
  public void setStatusSince(String statusSince) {
    this.statusSince = statusSince;
  }

  /** Municipality. */
  public String getMunicipality() {
    return municipality;
  }

  /** Takes what was typed. */
  public void setMunicipality(String municipality) {
    this.municipality = municipality;
  }

  /** Street and number. */
  public String getAddress() {
    return address;
  }

  /** Takes what was typed. */
  public void setAddress(String address) {
    this.address = address;
  }

  /** Telephone number. */
  public String getPhone() {
    return phone;
  }

  /** Takes what was typed. */
  public void setPhone(String phone) {
    this.phone = phone;
  }

  /** Tags of the languages in which people have to be informed. */
  public List<String> getLanguages() {
    return languages;
  }

  /** Takes what was ticked. */
  public void setLanguages(List<String> languages) {
    this.languages = languages == null ? new ArrayList<>() : languages;
  }

  /** Degrees north. */
  public double getLatitude() {
    return latitude;
  }

  /** Takes what was typed. */
  public void setLatitude(double latitude) {
    this.latitude = latitude;
  }

  /** Degrees east. */
  public double getLongitude() {
    return longitude;
  }

  /** Takes what was typed. */
  public void setLongitude(double longitude) {
    this.longitude = longitude;
  }

  /** Places; 0 when unknown. */
  public int getCapacity() {
    return capacity;
  }

  /** Takes what was typed. */
  public void setCapacity(int capacity) {
    this.capacity = capacity;
  }

  /** Whether the data are confirmed. */
  public boolean isVerified() {
    return verified;
  }

  /** Takes what was typed. */
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
}
