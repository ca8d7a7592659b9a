package rs.putokaz.desk.media.caption;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rs.putokaz.desk.media.caption.RefusedCaptionsException.Reason;

/**
 * From when to when a cue is seen.
 *
 * @param start milliseconds from the beginning of the video, at most a day
 * @param end as the start, and later
 */
record CueTimes(long start, long end) {

  static final String ARROW = "-->";
  static final CueTimes BEGINNING = new CueTimes(0, 0);

  /** Hours may be left out; they have two digits or more. */
  static final String TIME = "(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";

  private static final Pattern LINE =
      Pattern.compile("[ \\t]*" + TIME + "[ \\t]+" + ARROW + "[ \\t]+" + TIME + "((?:[ \\t].*)?)");
  private static final Pattern SETTING =
      Pattern.compile("(?:vertical|line|position|size|align|region):\\S+");
  private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
  private static final int PARTS = 4;
  private static final long HOUR = 3_600_000;
  private static final long MINUTE = 60_000;
  private static final long SECOND = 1000;
  private static final long MOST = 24 * HOUR;

  /**
   * Reads the line of times.
   *
   * @param number of the line, from 1
   * @param before the times of the cue before it
   * @throws RefusedCaptionsException when anything of it is wrong
   */
  static CueTimes read(String line, int number, CueTimes before) {
    Matcher read = LINE.matcher(line);
    if (!read.matches()) {
      throw new RefusedCaptionsException(Reason.TIMES, number, line);
    }
    CueTimes times = new CueTimes(milliseconds(read, 1), milliseconds(read, 1 + PARTS));
    if (times.end > MOST) {
      throw new RefusedCaptionsException(Reason.TOO_LATE, number, line);
    }
    if (times.end <= times.start) {
      throw new RefusedCaptionsException(Reason.ENDS_TOO_SOON, number, line);
    }
    if (times.start < before.start) {
      throw new RefusedCaptionsException(Reason.ORDER, number, line);
    }
    for (String setting : BLANKS.split(read.group(1 + 2 * PARTS).strip())) {
      if (!setting.isEmpty() && !SETTING.matcher(setting).matches()) {
        throw new RefusedCaptionsException(Reason.SETTING, number, setting);
      }
    }
    return times;
  }

  private static long milliseconds(Matcher read, int group) {
    String hours = read.group(group);
    return (hours == null ? 0 : Long.parseLong(hours) * HOUR)
        + Long.parseLong(read.group(group + 1)) * MINUTE
        + Long.parseLong(read.group(group + 2)) * SECOND
        + Long.parseLong(read.group(group + 3));
  }
}
