package rs.putokaz.desk.exchange.line;

/**
 * Something in a file that cannot be imported.
 *
 * @param file name of the file as it was given
 * @param line number of the line, from 1; 0 when the file as a whole is meant
 * @param field where in the line, e.g. {@code editions.sr.blocks[b1].text}; empty when the line as
 *     a whole is meant
 * @param reason a sentence without a full stop that says what is wrong
 */
public record Problem(String file, int line, String field, String reason) {

  /** One line for people: file, line, field and reason. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(file);
    if (line > 0) {
      out.append(':').append(line);
    }
    out.append(": ");
    if (!field.isEmpty()) {
      out.append(field).append(": ");
    }
    return out.append(reason).toString();
  }
}
