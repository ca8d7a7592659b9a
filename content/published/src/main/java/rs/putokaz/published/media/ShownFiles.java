package rs.putokaz.published.media;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files that one item shows.
 *
 * @param until when the item ends; {@link Instant#MAX} for never
 */
record ShownFiles(Set<String> names, Instant until) {

  /** One line for the end, and one for each name. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(until.equals(Instant.MAX) ? "" : until.toString());
    lines.addAll(names);
    return lines;
  }

  static ShownFiles of(List<String> lines) {
    String until = lines.isEmpty() ? "" : lines.get(0);
    return new ShownFiles(
        new TreeSet<>(lines.subList(Math.min(1, lines.size()), lines.size())),
        until.isEmpty() ? Instant.MAX : Instant.parse(until));
  }
}
