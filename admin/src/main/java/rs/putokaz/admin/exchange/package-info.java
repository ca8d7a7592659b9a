/**
 * Import and export of items as files, with a look at what is wrong before anything is stored.
 *
 * <p>Out of scope: what the files may say (rs.putokaz.desk.exchange), files for translators
 * (rs.putokaz.admin.xliff).
 */
package rs.putokaz.admin.exchange;
