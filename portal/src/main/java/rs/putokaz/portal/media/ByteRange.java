package rs.putokaz.portal.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file that a player asks for (RFC 9110, 14).
 *
 * @param first number of the first byte
 * @param last number of the last byte, inclusive
 */
record ByteRange(long first, long last) {

  private static final Pattern HEADER = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /** Nothing of the file can be meant. */
  static final ByteRange IMPOSSIBLE = new ByteRange(0, -1);

  /** What a header means for a file of that length; empty when it is to be ignored. */
  static Optional<ByteRange> of(String header, long length) {
    Matcher asked = HEADER.matcher(header == null ? "" : header.strip());
    if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
      return Optional.empty();
    }
    if (asked.group(1).isEmpty()) {
      long count = Math.min(length, Long.parseLong(asked.group(2)));
      return Optional.of(count == 0 ? IMPOSSIBLE : new ByteRange(length - count, length - 1));
    }
    long first = Long.parseLong(asked.group(1));
    long last = asked.group(2).isEmpty() ? length - 1 : Long.parseLong(asked.group(2));
    if (last < first && !asked.group(2).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        first >= length ? IMPOSSIBLE : new ByteRange(first, Math.min(last, length - 1)));
  }

  boolean isImpossible() {
    return last < first;
  }

  long length() {
    return last - first + 1;
  }
}
