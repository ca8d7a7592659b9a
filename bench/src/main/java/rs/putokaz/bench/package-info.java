/**
 * Measures search on collections of one's own: how good its answers are and how fast they come. Run
 * by hand, not by tests.
 *
 * <p>{@link rs.putokaz.bench.SearchQualityBench} takes a collection with known answers, {@link
 * rs.putokaz.bench.GoldenSetBench} the demonstration content with the questions of its golden set,
 * {@link rs.putokaz.bench.SearchSpeedBench} measures rates beside those of a bare Lucene query.
 * {@link rs.putokaz.bench.ConflationBench} and {@link rs.putokaz.bench.FinglishBench} look at
 * single words: forms of Serbian, and Persian in Latin letters.
 */
package rs.putokaz.bench;
