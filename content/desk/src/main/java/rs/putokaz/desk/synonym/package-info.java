/**
 * Words of the same meaning for search: {@link rs.putokaz.desk.synonym.SynonymWork} is where
 * editors add to those of the program.
 *
 * <p>Out of scope: how a query is read with them (rs.putokaz.published.search).
 */
package rs.putokaz.desk.synonym;
