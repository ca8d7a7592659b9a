/**
 * Which articles are translated into which languages: {@link
 * rs.putokaz.desk.translation.coverage.Coverage} shows it as a matrix.
 *
 * <p>Out of scope: what is wrong with a single text (rs.putokaz.desk.translation).
 */
package rs.putokaz.desk.translation.coverage;
