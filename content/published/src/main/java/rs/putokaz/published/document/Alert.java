package rs.putokaz.published.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An alarm for people in some centres or in all. It has no text: it is a phrase with a place, which
 * every reader sees in their own language. It is raised, may be changed, is cleared or ends by
 * itself.
 *
 * @param slug its id
 * @param phrase word of the kind, see {@code rs.putokaz.i18n.phrase.AlertPhrase}
 * @param centres slugs of the centres; none for all
 * @param place word of the list of places; empty where the kind names none
 * @param drill whether it is an exercise
 * @param clear whether it says that the danger is over
 * @param raisedAt when it was raised, or last changed
 * @param expires when it ends by itself
 */
@JsonPropertyOrder({
  "type",
  "slug",
  "phrase",
  "centres",
  "place",
  "drill",
  "clear",
  "raisedAt",
  "expires"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Alert(
    String slug,
    String phrase,
    List<String> centres,
    String place,
    boolean drill,
    boolean clear,
    Instant raisedAt,
    Instant expires)
    implements Item {

  /** Fills in what is absent. */
  public Alert {
    centres = centres == null ? List.of() : List.copyOf(centres);
    place = Records.text(place);
    Objects.requireNonNull(raisedAt, "raisedAt is required");
    Objects.requireNonNull(expires, "expires is required");
  }

  /** Whether people in that centre are meant. */
  public boolean concerns(String centre) {
    return centres.isEmpty() || centres.contains(centre);
  }

  /** It is written in no language. */
  @Override
  @JsonIgnore
  public String sourceLanguage() {
    return "";
  }

  /** There are none. */
  @Override
  @JsonIgnore
  public Map<String, Edition> editions() {
    return Map.of();
  }

  @Override
  public ItemType type() {
    return ItemType.ALERT;
  }
}
