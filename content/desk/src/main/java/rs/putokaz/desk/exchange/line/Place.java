package rs.putokaz.desk.exchange.line;

import rs.putokaz.desk.item.form.FormPlace;

/**
 * A place in a line, at which a problem can be reported.
 *
 * @param problems takes the reports
 * @param file name of the file
 * @param line number of the line
 * @param path field, from the top of the line
 */
public record Place(Problems problems, String file, int line, String path) implements FormPlace {

  @Override
  public Place field(String name) {
    return new Place(problems, file, line, path.isEmpty() ? name : path + "." + name);
  }

  @Override
  public Place element(Object idOrNumber) {
    return new Place(problems, file, line, path + "[" + idOrNumber + "]");
  }

  @Override
  public void refuse(String reason) {
    problems.add(new Problem(file, line, path, reason));
  }

  @Override
  public int refusals() {
    return problems.count();
  }
}
