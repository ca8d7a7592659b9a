/**
 * Serbian words whose Latin form is not the derived one: {@link rs.putokaz.desk.latin.LatinWork} is
 * where editors keep them.
 *
 * <p>Out of scope: how Latin is derived (rs.putokaz.i18n.script).
 */
package rs.putokaz.desk.latin;
