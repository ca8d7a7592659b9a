package rs.putokaz.published.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Map;

/**
 * A shared value that texts refer to: change it once and every language of every page that uses it
 * is right at once.
 *
 * @param value what readers see, e.g. {@code 192} or {@code 0800 222 003}
 * @param valueKind {@code phone}, {@code number}, {@code money}, {@code hours}, {@code date} or
 *     {@code text}
 * @param verified whether somebody confirmed it
 * @param checkedOn day of the last confirmation; may be null
 * @param reviewBy day by which it must be confirmed again; may be null
 */
@JsonPropertyOrder({
  "type",
  "slug",
  "value",
  "valueKind",
  "verified",
  "checkedOn",
  "reviewBy",
  "sourceLanguage",
  "editions"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Fact(
    String slug,
    String value,
    String valueKind,
    boolean verified,
    LocalDate checkedOn,
    LocalDate reviewBy,
    String sourceLanguage,
    @JsonDeserialize(using = EditionsReader.class) Map<String, Edition> editions)
    implements Item {

  /** Fills in what is absent. */
  public Fact {
    value = Records.text(value);
    valueKind = valueKind == null || valueKind.isEmpty() ? "text" : valueKind;
    editions = Records.sorted(editions);
  }

  @Override
  public ItemType type() {
    return ItemType.FACT;
  }
}
