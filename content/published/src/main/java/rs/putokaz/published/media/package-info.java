/**
 * A node's own copy of the files that published documents show, so that they are served while the
 * database is away, and are gone when no document shows them any more.
 *
 * <p>{@link rs.putokaz.published.media.MediaStore} is the folder, {@link
 * rs.putokaz.published.media.MediaTarget} keeps it in step with the items.
 *
 * <p>Out of scope: making the files (rs.putokaz.desk.media), serving them
 * (rs.putokaz.portal.media).
 */
package rs.putokaz.published.media;
