package rs.putokaz.desk.exchange.line;

/**
 * A place in a line, at which a problem can be reported.
 *
 * @param problems takes the reports
 * @param file name of the file
 * @param line number of the line
 * @param path field, from the top of the line
 */
public record Place(Problems problems, String file, int line, String path) {

  /** The field of that name here. */
  public Place field(String name) {
    return new Place(problems, file, line, path.isEmpty() ? name : path + "." + name);
  }

  /** One of the elements here. */
  public Place element(Object idOrNumber) {
    return new Place(problems, file, line, path + "[" + idOrNumber + "]");
  }

  /** Reports a problem with what is here. */
  public void refuse(String reason) {
    problems.add(new Problem(file, line, path, reason));
  }
}
