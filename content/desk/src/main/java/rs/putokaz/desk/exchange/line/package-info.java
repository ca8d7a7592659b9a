/**
 * The exchange format, line by line: {@link rs.putokaz.desk.exchange.line.LineFile} gives the lines
 * of a file, {@link rs.putokaz.desk.exchange.line.ItemLineReader} makes an {@link
 * rs.putokaz.desk.exchange.line.ItemLine} of one or reports every {@link
 * rs.putokaz.desk.exchange.line.Problem} with it.
 *
 * <p>Out of scope: whether other items exist, and storing (rs.putokaz.desk.exchange).
 */
package rs.putokaz.desk.exchange.line;
