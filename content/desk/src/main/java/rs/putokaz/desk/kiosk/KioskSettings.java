package rs.putokaz.desk.kiosk;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.Service;

/**
 * How a screen is set up; the screen gets it as JSON (docs/kiosk-protocol.md).
 *
 * @param screenWidthMm width of what lights up, in millimetres; everything is sized after it
 * @param volume the loudest it plays, in per cent
 * @param switchScan whether it can be worked with one switch
 * @param hours when it is on; none for always
 * @param closures days on which that is otherwise
 * @param playlist what it shows while nobody is there, in order; none for the usual
 * @param downloadFrom from when it may fetch sound and pictures; null for always
 * @param downloadUntil until when; may be the next day
 * @param monthlyMb how much of those it may fetch in a month, in megabytes
 * @param pin how the PIN of staff is checked; null while there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record KioskSettings(
    int screenWidthMm,
    int volume,
    boolean switchScan,
    List<Service.Hours> hours,
    List<Service.Exception> closures,
    List<Slide> playlist,
    @JsonFormat(pattern = "HH:mm") LocalTime downloadFrom,
    @JsonFormat(pattern = "HH:mm") LocalTime downloadUntil,
    int monthlyMb,
    KioskPin pin) {

  /** How a new screen is set up: 21.5 inches across. */
  public static final KioskSettings USUAL =
      new KioskSettings(477, 60, false, List.of(), List.of(), List.of(), null, null, 300, null);

  static final ZoneId SERBIA = ZoneId.of("Europe/Belgrade");

  /**
   * Something that is shown while nobody is there.
   *
   * @param kind {@code touch}, {@code today}, {@code open} or {@code article}
   * @param id slug of the article; empty for the others
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Slide(String kind, String id) {

    /** Fills in what is absent. */
    public Slide {
      id = id == null ? "" : id;
    }
  }

  /**
   * A part of the day for the screen.
   *
   * @param days 1 (Monday) to 7; none for each
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Daypart(List<Integer> days, String from, String to, String mode) {}

  /** A day that is otherwise, for the screen. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Otherwise(String date, String from, String to, String mode) {}

  /** Fills in what is absent. */
  public KioskSettings {
    screenWidthMm = screenWidthMm == 0 ? 477 : screenWidthMm;
    hours = hours == null ? List.of() : List.copyOf(hours);
    closures = closures == null ? List.of() : List.copyOf(closures);
    playlist = playlist == null ? List.of() : List.copyOf(playlist);
  }

  static KioskSettings of(String json) {
    try {
      return ItemJson.mapper().readValue(json, KioskSettings.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a row of desk.kiosk was not written by us", e);
    }
  }

  String json() {
    try {
      return ItemJson.mapper().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("settings can always be written", e);
    }
  }

  /** The hours as the screen reads them. */
  @JsonProperty("dayparts")
  List<Daypart> dayparts() {
    return hours.stream()
        .map(
            one ->
                new Daypart(
                    one.weekdays().stream().map(DayOfWeek::getValue).toList(),
                    one.from().toString(),
                    one.until().toString(),
                    "on"))
        .toList();
  }

  /** The closures as the screen reads them, a day each. */
  @JsonProperty("exceptions")
  List<Otherwise> exceptions() {
    return closures.stream().flatMap(KioskSettings::days).toList();
  }

  private static Stream<Otherwise> days(Service.Exception one) {
    return one.firstDay()
        .datesUntil(one.lastDay().plusDays(1))
        .map(
            day ->
                one.isClosed()
                    ? new Otherwise(day.toString(), "", "", "sleep")
                    : new Otherwise(
                        day.toString(), one.from().toString(), one.until().toString(), "on"));
  }

  /** The closure of that day. */
  Optional<Service.Exception> closure(LocalDate day) {
    return closures.stream()
        .filter(one -> !day.isBefore(one.firstDay()) && !day.isAfter(one.lastDay()))
        .findFirst();
  }

  /** Whether it is to be on at that moment. */
  public boolean isOn(Instant at) {
    ZonedDateTime there = at.atZone(SERBIA);
    Optional<Service.Exception> closure = closure(there.toLocalDate());
    if (closure.isPresent()) {
      Service.Exception day = closure.get();
      return !day.isClosed() && isWithin(there.toLocalTime(), day.from(), day.until());
    }
    return hours.isEmpty()
        || hours.stream()
            .anyMatch(
                one ->
                    (one.weekdays().isEmpty() || one.weekdays().contains(there.getDayOfWeek()))
                        && isWithin(there.toLocalTime(), one.from(), one.until()));
  }

  private static boolean isWithin(LocalTime time, LocalTime from, LocalTime until) {
    return !time.isBefore(from) && time.isBefore(until);
  }
}
