/**
 * Shared values as they are written: {@link rs.putokaz.desk.fact.DraftFact}.
 *
 * <p>Out of scope: which texts refer to a fact.
 */
package rs.putokaz.desk.fact;
