package rs.putokaz.published.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Help that people find in a centre at certain hours, given by the centre or by an organisation. It
 * has no text: its kind and its place are words that are there in every language. It is listed, may
 * be changed, and goes by itself when nobody has confirmed it for long.
 *
 * @param slug its id
 * @param centre slug of the centre
 * @param service word of the kind, see {@code rs.putokaz.i18n.phrase.ServiceKind}
 * @param organisation who gives it, by its own name; empty for the centre itself
 * @param sector word of the sector of the humanitarian 3W (who does what, where)
 * @param place word of the list of places
 * @param hours when it is there in an ordinary week; none when one has to ask
 * @param exceptions days on which it is otherwise, in their order
 * @param languages tags of the languages that are spoken there
 * @param phone telephone number; may be empty
 * @param email e-mail address; may be empty
 * @param checkedOn day on which somebody last made sure that all this is so
 */
@JsonPropertyOrder({
  "type",
  "slug",
  "centre",
  "service",
  "organisation",
  "sector",
  "place",
  "hours",
  "exceptions",
  "languages",
  "phone",
  "email",
  "checkedOn"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Service(
    String slug,
    String centre,
    String service,
    String organisation,
    String sector,
    String place,
    List<Hours> hours,
    List<Exception> exceptions,
    List<String> languages,
    String phone,
    String email,
    LocalDate checkedOn)
    implements Item {

  /** Fills in what is absent. */
  public Service {
    Objects.requireNonNull(checkedOn, "checkedOn is required");
    organisation = Records.text(organisation);
    sector = Records.text(sector);
    place = Records.text(place);
    hours = hours == null ? List.of() : List.copyOf(hours);
    exceptions = exceptions == null ? List.of() : List.copyOf(exceptions);
    languages = languages == null ? List.of() : List.copyOf(languages);
    phone = Records.text(phone);
    email = Records.text(email);
  }

  /**
   * Hours that are the same on some days of the week.
   *
   * @param weekdays the days; empty for each
   * @param from when it opens, in Serbia
   * @param until when it closes, after it opens
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Hours(
      Set<DayOfWeek> weekdays,
      @JsonFormat(pattern = "HH:mm") LocalTime from,
      @JsonFormat(pattern = "HH:mm") LocalTime until) {

    /** Puts the days into their order. */
    public Hours {
      weekdays =
          weekdays == null || weekdays.isEmpty()
              ? Set.of()
              : Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
    }
  }

  /**
   * Days on which the hours are others.
   *
   * @param firstDay first of the days
   * @param lastDay last of them, not before the first
   * @param from when it opens; null when it is closed
   * @param until when it closes; null when it is closed
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Exception(
      LocalDate firstDay,
      LocalDate lastDay,
      @JsonFormat(pattern = "HH:mm") LocalTime from,
      @JsonFormat(pattern = "HH:mm") LocalTime until) {

    /** Whether it is closed on these days. */
    @JsonIgnore
    public boolean isClosed() {
      return from == null;
    }
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
    return ItemType.SERVICE;
  }
}
