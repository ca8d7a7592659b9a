/**
 * How fast the desk answers who translates, in a database of its own.
 *
 * <p>Out of scope: the pages around it.
 */
package rs.putokaz.bench.translation;
