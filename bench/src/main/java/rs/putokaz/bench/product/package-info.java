/**
 * Figures of the whole product, started for real in a folder of its own.
 *
 * <p>Out of scope: whether the figures are good; a benchmark prints, a person judges.
 */
package rs.putokaz.bench.product;
