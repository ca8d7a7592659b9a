/**
 * The fields of the index: their names, what goes into them, how their terms are read and weighed,
 * and the texts that hits show.
 *
 * <p>Out of scope: which terms a query asks for ({@link rs.putokaz.published.search.reading}).
 */
package rs.putokaz.published.search.index;
