package rs.putokaz.desk.exchange.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the problems of a run. It keeps at most {@link #LIMIT}, so that a file that is something
 * else altogether does not fill the memory.
 */
public final class Problems {

  /** So many problems are reported; then reading stops. */
  public static final int LIMIT = 10_000;

  private final List<Problem> found = new ArrayList<>();

  /** Adds one, unless there are too many already. */
  public void add(Problem problem) {
    if (found.size() < LIMIT) {
      found.add(problem);
    } else if (found.size() == LIMIT) {
      found.add(
          new Problem(
              problem.file(),
              problem.line(),
              "",
              "there are more than " + LIMIT + " problems, the rest was not read"));
    }
  }

  /** Whether reading on is of no use. */
  public boolean tooMany() {
    return found.size() > LIMIT;
  }

  /** How many there are. */
  public int count() {
    return found.size();
  }

  /** All of them in the order in which they were found. */
  public List<Problem> all() {
    return List.copyOf(found);
  }
}
