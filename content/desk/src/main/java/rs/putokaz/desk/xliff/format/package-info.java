/**
 * The files that translators' tools read: {@link rs.putokaz.desk.xliff.format.XliffWriter} writes
 * an {@link rs.putokaz.desk.xliff.format.XliffFile} as XLIFF 2.1 or 1.2, {@link
 * rs.putokaz.desk.xliff.format.XliffReader} reads it from either.
 *
 * <p>Out of scope: what the desk has, and what an import would change (rs.putokaz.desk.xliff).
 */
package rs.putokaz.desk.xliff.format;
