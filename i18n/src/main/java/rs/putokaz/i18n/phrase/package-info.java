/**
 * Sentences that are there in every language before anybody needs them: what notices say, put
 * together from a kind and words of lists.
 *
 * <p>Out of scope: who posts a notice and where it is shown.
 */
package rs.putokaz.i18n.phrase;
