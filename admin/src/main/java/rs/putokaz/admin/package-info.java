/**
 * The back-office: one package per feature of {@code rs.putokaz.desk}, each screen one bean and one
 * page.
 *
 * <p>Out of scope: rules, which are in {@code rs.putokaz.desk}; what readers see.
 */
package rs.putokaz.admin;
