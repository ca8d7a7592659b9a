/**
 * Shared values as they are written: {@link rs.putokaz.desk.fact.FactWork} is where editors keep
 * them.
 *
 * <p>Out of scope: how names are kept (rs.putokaz.desk.edition), the places that show a value.
 */
package rs.putokaz.desk.fact;
