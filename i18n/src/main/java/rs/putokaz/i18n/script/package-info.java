/**
 * Serbian in its two scripts: Cyrillic is written, Latin is derived, and look-alike letters of the
 * wrong script are found and repaired.
 *
 * <p>Out of scope: other languages' romanisation, search folding ("bald Latin"), and sanitising
 * markup.
 */
package rs.putokaz.i18n.script;
