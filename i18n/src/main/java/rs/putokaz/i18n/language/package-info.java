/**
 * The languages Putokaz speaks: their names, scripts, directions, addresses and what a reader is
 * shown when a text is missing in theirs.
 *
 * <p>Out of scope: the texts themselves, guessing the language of a query, and cookies or URLs that
 * remember a reader's choice.
 */
package rs.putokaz.i18n.language;
