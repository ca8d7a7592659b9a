package rs.putokaz.published.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An asylum or reception centre.
 *
 * @param slug its code in lower case, e.g. {@code ca-krn}
 * @param centreKind {@code asylum} or {@code reception}
 * @param status {@code active}, {@code dormant} or {@code closed}
 * @param statusSince when the status began or was reported: {@code YYYY}, {@code YYYY-MM} or {@code
 *     YYYY-MM-DD}; may be empty
 * @param municipality municipality and district, in Serbian Latin as reported
 * @param address street address; may be empty
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param capacity places; 0 when unknown
 * @param phone telephone number; may be empty
 * @param languages tags of the languages in which people there have to be informed
 * @param verified whether SCRM confirmed the data
 * @param checkedOn day of the last confirmation; may be null
 */
@JsonPropertyOrder({
  "type",
  "slug",
  "centreKind",
  "status",
  "statusSince",
  "municipality",
  "address",
  "latitude",
  "longitude",
  "capacity",
  "phone",
  "languages",
  "verified",
  "checkedOn",
  "sourceLanguage",
  "editions"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Centre(
    String slug,
    String centreKind,
    String status,
    String statusSince,
    String municipality,
    String address,
    double latitude,
    double longitude,
    int capacity,
    String phone,
    List<String> languages,
    boolean verified,
    LocalDate checkedOn,
    String sourceLanguage,
    @JsonDeserialize(using = EditionsReader.class) Map<String, Edition> editions)
    implements Item {

  /** Fills in what is absent. */
  public Centre {
    centreKind = Records.text(centreKind);
    status = Records.text(status);
    statusSince = Records.text(statusSince);
    municipality = Records.text(municipality);
    address = Records.text(address);
    phone = Records.text(phone);
    languages = languages == null ? List.of() : List.copyOf(languages);
    editions = Records.sorted(editions);
  }

  /** The code that staff use, e.g. {@code CA-KRN}. */
  public String code() {
    return slug.toUpperCase(Locale.ROOT);
  }

  @Override
  public ItemType type() {
    return ItemType.CENTRE;
  }
}
