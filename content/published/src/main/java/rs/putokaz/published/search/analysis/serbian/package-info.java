/**
 * The stems of Serbian words in bald Latin, as the index has them. {@link
 * rs.putokaz.published.search.analysis.serbian.SerbianStemmer} asks a list of known words first,
 * then a dictionary when there is one, then rules.
 *
 * <p>Out of scope: letters. What comes in is folded already.
 */
package rs.putokaz.published.search.analysis.serbian;
