package rs.putokaz.published.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What happens in a centre on some days at some time. It has no text: it is a phrase with its
 * fields, which every reader sees in their own language. It is posted, may be changed, and goes by
 * itself when it is over.
 *
 * @param slug its id
 * @param centre slug of the centre
 * @param phrase word of the kind, see {@code rs.putokaz.i18n.phrase.NoticePhrase}
 * @param what word of the kind's list; empty where it has none
 * @param place word of the list of places
 * @param number of a room; 0 where the kind names none
 * @param firstDay first day on which it holds
 * @param lastDay last day, not before the first
 * @param weekdays the days of the week on which it holds between them; empty for each
 * @param from when it begins on such a day, in Serbia
 * @param until when it ends, not before it begins; null when only the beginning is known
 * @param changedAt when somebody last changed it; null in notices of before that was noted
 */
@JsonPropertyOrder({
  "type",
  "slug",
  "centre",
  "phrase",
  "what",
  "place",
  "number",
  "firstDay",
  "lastDay",
  "weekdays",
  "from",
  "until",
  "changedAt"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Notice(
    String slug,
    String centre,
    String phrase,
    String what,
    String place,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int number,
    LocalDate firstDay,
    LocalDate lastDay,
    Set<DayOfWeek> weekdays,
    @JsonFormat(pattern = "HH:mm") LocalTime from,
    @JsonFormat(pattern = "HH:mm") LocalTime until,
    Instant changedAt)
    implements Item {

  /** Fills in what is absent. */
  public Notice {
    Objects.requireNonNull(firstDay, "firstDay is required");
    Objects.requireNonNull(lastDay, "lastDay is required");
    Objects.requireNonNull(from, "from is required");
    what = Records.text(what);
    place = Records.text(place);
    weekdays =
        weekdays == null || weekdays.isEmpty()
            ? Set.of()
            : Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
  }

  /** Whether it holds on that day. */
  public boolean isOn(LocalDate day) {
    return !day.isBefore(firstDay)
        && !day.isAfter(lastDay)
        && (weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()));
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
    return ItemType.NOTICE;
  }
}
