/**
 * Articles as files for translators' tools: what goes out, and what a file that comes back would
 * change.
 *
 * <p>Out of scope: the files themselves (rs.putokaz.desk.xliff).
 */
package rs.putokaz.admin.xliff;
