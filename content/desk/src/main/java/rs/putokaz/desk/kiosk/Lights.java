package rs.putokaz.desk.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a screen is, in four lights: one alone would hide which part of it fails.
 *
 * @param link whether it says anything
 * @param render whether what it shows moves
 * @param content whether it has what is published
 * @param display whether it lights up when it should
 */
public record Lights(Light link, Light render, Light content, Light display) {

  /** How often screens say how they are. */
  static final Duration INTERVAL = Duration.ofSeconds(60);

  /** After so many seconds without a word it is offline. */
  static final Duration OFFLINE = Duration.ofSeconds(300);

  /** A screen asks each minute; who asked just before the change is not late. */
  private static final Duration CONTENT_LATE = Duration.ofMinutes(5);

  private static final Duration CONTENT_OLD = Duration.ofHours(24);

  private static final Lights NONE = new Lights(Light.OFF, Light.OFF, Light.OFF, Light.OFF);

  /** A light; the later the worse. */
  public enum Light {
    /** Nothing is known. */
    OFF,
    GREEN,
    AMBER,
    RED;

    /** The word used in texts and classes. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The lights of a screen.
   *
   * @param state what it said last; null before its first word
   * @param missing when the first change was published that it does not have; null when it has all
   * @param on whether it is to be on now
   */
  static Lights of(KioskState state, Instant missing, boolean on, Instant now) {
    if (state == null) {
      return NONE;
    }
    Duration silent = Duration.between(state.beatAt(), now);
    Light link =
        silent.compareTo(INTERVAL.multipliedBy(5).dividedBy(2)) <= 0
            ? Light.GREEN
            : silent.compareTo(OFFLINE) <= 0 ? Light.AMBER : Light.RED;
    boolean known = link != Light.RED;
    Duration still = Duration.between(state.tickAt(), state.beatAt());
    Light render =
        !known
            ? Light.OFF
            : still.compareTo(INTERVAL.multipliedBy(2)) <= 0 ? Light.GREEN : Light.RED;
    Light display = !known ? Light.OFF : state.display() == on ? Light.GREEN : Light.AMBER;
    return new Lights(link, render, content(missing, now), display);
  }

  private static Light content(Instant missing, Instant now) {
    Duration late = missing == null ? Duration.ZERO : Duration.between(missing, now);
    return late.compareTo(CONTENT_LATE) <= 0
        ? Light.GREEN
        : late.compareTo(CONTENT_OLD) <= 0 ? Light.AMBER : Light.RED;
  }

  /** The worst of the four. */
  public Light worst() {
    return Stream.of(link, render, content, display).max(Light::compareTo).orElseThrow();
  }
}
