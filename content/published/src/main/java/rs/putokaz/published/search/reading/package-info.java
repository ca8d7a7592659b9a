/**
 * The ways to read a query: in which languages it can be meant, by which other names its matter
 * goes, and what was probably meant when nothing is found.
 *
 * <p>{@link rs.putokaz.published.search.reading.QueryPlanner} reads it as it is, {@link
 * rs.putokaz.published.search.reading.Synonyms} adds other names, {@link
 * rs.putokaz.published.search.reading.SecondChance} reads it loosely.
 *
 * <p>Out of scope: scores and hits ({@link rs.putokaz.published.search}).
 */
package rs.putokaz.published.search.reading;
