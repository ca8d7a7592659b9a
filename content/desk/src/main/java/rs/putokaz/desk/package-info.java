/**
 * The write side: what editors write and how it is published. {@link rs.putokaz.desk.DeskDatabase}
 * opens it for the command line; each feature has a package of its own.
 *
 * <p>Out of scope: pages for editors (rs.putokaz.admin), everything that readers see
 * (rs.putokaz.published).
 */
package rs.putokaz.desk;
