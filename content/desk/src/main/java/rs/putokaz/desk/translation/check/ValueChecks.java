package rs.putokaz.desk.translation.check;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds what has to be the same in every language against each other. */
final class ValueChecks {

  /** Up to here people write numbers in words, and hours of the afternoon too. */
  private static final long LAST_HOUR = 12;

  private static final Pattern DASH = Pattern.compile("-");

  private final TextValues source;
  private final TextValues target;
  private final List<Finding> findings = new ArrayList<>();

  private ValueChecks(TextValues source, TextValues target) {
    this.source = source;
    this.target = target;
  }

  static List<Finding> check(BlockText source, BlockText target) {
    ValueChecks checks =
        new ValueChecks(new TextValues(source.plain()), new TextValues(target.plain()));
    checks.numbers();
    checks.dates();
    checks.same(FindingKind.PHONE, checks.source.phones(), checks.target.phones());
    checks.same(FindingKind.EMAIL, checks.source.emails(), checks.target.emails());
    checks.links(source.links(), target.links());
    checks.links(checks.source.addresses(), checks.target.addresses());
    checks.references(FindingKind.FACT, FindingKind.NEW_FACT, source.facts(), target.facts());
    checks.references(
        FindingKind.PLACEHOLDER,
        FindingKind.NEW_PLACEHOLDER,
        checks.source.placeholders(),
        checks.target.placeholders());
    return checks.findings;
  }

  private void numbers() {
    for (long number : source.numbers()) {
      if (!target.has(number) && !(number > LAST_HOUR && isHour(number))) {
        findings.add(
            number <= LAST_HOUR
                ? Finding.warning(FindingKind.NUMBER, Long.toString(number))
                : Finding.error(FindingKind.NUMBER, Long.toString(number)));
      }
    }
    for (long number : target.numbers()) {
      if (!source.has(number) && number > LAST_HOUR) {
        findings.add(Finding.warning(FindingKind.NEW_NUMBER, Long.toString(number)));
      }
    }
  }

  /** Sixteen o'clock is four in the afternoon. */
  private boolean isHour(long number) {
    return number <= 2 * LAST_HOUR && target.has(number - LAST_HOUR);
  }

  /** Where the month is a word, day and year are still numbers. */
  private void dates() {
    for (String date : source.dates()) {
      String[] parts = DASH.split(date);
      boolean inWords =
          target.numbers().contains(Long.valueOf(parts[0]))
              && target.numbers().contains(Long.valueOf(parts[2]));
      if (!target.dates().contains(date) && !inWords) {
        findings.add(Finding.error(FindingKind.DATE, date));
      }
    }
  }

  /** A link to another page of the same site may be its version in the other language. */
  private void links(Set<String> from, Set<String> to) {
    for (String link : from) {
      if (!to.contains(link)) {
        boolean sameSite = to.stream().anyMatch(other -> isSameSite(link, other));
        findings.add(
            sameSite
                ? Finding.warning(FindingKind.LINK, link)
                : Finding.error(FindingKind.LINK, link));
      }
    }
    to.stream()
        .filter(link -> !from.contains(link))
        .forEach(link -> findings.add(Finding.warning(FindingKind.NEW_LINK, link)));
  }

  private static boolean isSameSite(String one, String other) {
    String host = host(one);
    return !host.isEmpty() && host.equals(host(other));
  }

  private static String host(String link) {
    try {
      String host = URI.create(link).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private void same(FindingKind kind, Set<String> from, Set<String> to) {
    from.stream()
        .filter(value -> !to.contains(value))
        .forEach(value -> findings.add(Finding.error(kind, value)));
    to.stream()
        .filter(value -> !from.contains(value))
        .forEach(value -> findings.add(Finding.warning(kind, value)));
  }

  private void references(
      FindingKind missing, FindingKind added, Set<String> from, Set<String> to) {
    from.stream()
        .filter(value -> !to.contains(value))
        .forEach(value -> findings.add(Finding.error(missing, value)));
    to.stream()
        .filter(value -> !from.contains(value))
        .forEach(value -> findings.add(Finding.warning(added, value)));
  }
}
