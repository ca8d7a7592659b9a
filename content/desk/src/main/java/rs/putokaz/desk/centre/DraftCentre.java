package rs.putokaz.desk.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import rs.putokaz.desk.item.DraftItem;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.item.WordsConverter;
import rs.putokaz.published.document.Centre;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemType;

/** A centre as editors write it; {@link Centre} says what its fields mean. */
@Entity
@Table(schema = "desk", name = "centre")
public class DraftCentre extends DraftItem {

  @Column(name = "centre_kind")
  private String centreKind = "";

  private String status = "";

  @Column(name = "status_since")
  private String statusSince = "";

  private String municipality = "";
  private String address = "";
  private double latitude;
  private double longitude;
  private int capacity;
  private String phone = "";

  @Convert(converter = WordsConverter.class)
  private List<String> languages = List.of();

  private boolean verified;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  /** For JPA. */
  protected DraftCentre() {}

  /** A new centre without texts. */
  public DraftCentre(String slug, String sourceLanguage) {
    super(slug, sourceLanguage);
  }

  @Override
  public ItemType type() {
    return ItemType.CENTRE;
  }

  @Override
  public void revise(NamedFields change) {
    centreKind = change.text("centreKind", centreKind);
    status = change.text("status", status);
    statusSince = change.text("statusSince", statusSince);
    municipality = change.text("municipality", municipality);
    address = change.text("address", address);
    latitude = change.degrees("latitude", latitude);
    longitude = change.degrees("longitude", longitude);
    capacity = change.number("capacity", capacity);
    phone = change.text("phone", phone);
    languages = change.words("languages", languages);
    verified = change.flag("verified", verified);
    checkedOn = change.day("checkedOn", checkedOn);
  }

  /** Its fields as readers get them with the next publication, without a text. */
  public Centre fields() {
    return document(Map.of(sourceLanguage(), new Edition(slug(), "", List.of())));
  }

  @Override
  public Centre document(Map<String, Edition> editions) {
    return new Centre(
        slug(),
        centreKind,
        status,
        statusSince,
        municipality,
        address,
        latitude,
        longitude,
        capacity,
        phone,
        languages,
        verified,
        checkedOn,
        sourceLanguage(),
        editions);
  }
}
