package rs.putokaz.desk.translation.check;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rs.putokaz.i18n.text.Digits;

/**
 * Finds what the rules of Unicode would show in another order than it is written: in a text from
 * right to left, the groups of {@code 011 123 456} change places, and the plus of {@code +381} goes
 * to the other side. A mark (U+200E) before it, or isolates around it, keep it together.
 */
final class DirectionChecks {

  /** Brackets around it turn with the text and stay out. */
  private static final Pattern RUN =
      Pattern.compile(
          "[+#]?[\\p{IsLatin}0-9]"
              + "(?:[\\p{IsLatin}0-9 \u00a0@+#&%()/.,:_\u2010-\u2013-]*[\\p{IsLatin}0-9+#%])?");

  private static final Pattern PHONE = Pattern.compile("[+]?[\\d \u00a0()/.\u2010-\u2013-]{6,}");
  private static final int FEWEST_DIGITS_OF_A_PHONE = 6;

  private DirectionChecks() {}

  static List<Finding> check(List<String> parts) {
    List<Finding> findings = new ArrayList<>();
    for (String part : parts) {
      Bidi order = new Bidi();
      order.setPara(part, Bidi.RTL, null);
      Matcher run = RUN.matcher(Digits.latin(part));
      while (run.find()) {
        if (matters(run.group()) && isBroken(order, run.start(), run.end())) {
          findings.add(Finding.warning(FindingKind.DIRECTION, run.group()));
        }
      }
    }
    return findings;
  }

  /** A range of two numbers is read from right to left, as it is shown. */
  private static boolean matters(String run) {
    boolean letters = run.chars().anyMatch(Character::isLetter);
    long digits = run.chars().filter(Character::isDigit).count();
    boolean phone = PHONE.matcher(run).matches() && digits >= FEWEST_DIGITS_OF_A_PHONE;
    boolean sum = run.startsWith("+") && digits > 0;
    return letters || phone || sum;
  }

  /** Whether its characters are not all of one level, and so not shown in a row. */
  private static boolean isBroken(Bidi order, int from, int to) {
    int level = order.getLevelAt(from);
    for (int at = from; at < to; at++) {
      if (order.getLevelAt(at) != level) {
        return true;
      }
    }
    return false;
  }
}
