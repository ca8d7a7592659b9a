package rs.putokaz.desk.exchange;

import java.util.List;
import rs.putokaz.desk.exchange.line.Problem;

/**
 * What an import did. When there is any problem, nothing was stored.
 *
 * @param items different items in the files
 * @param editions editions in the files
 * @param published items, given or created, that readers now see in another form than before
 * @param unchanged items that readers see as before
 * @param recordings recordings in the files
 * @param problems everything that is wrong, in the order of files and lines
 */
public record ImportReport(
    int items, int editions, int published, int unchanged, int recordings, List<Problem> problems) {

  /** Whether nothing was wrong. */
  public boolean good() {
    return problems.isEmpty();
  }
}
