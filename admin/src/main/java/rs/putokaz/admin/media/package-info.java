/**
 * The screens of the library of media: the list with uploads, one medium, the files themselves.
 *
 * <p>Out of scope: choosing a medium for a block (rs.putokaz.admin.article), what may come in
 * (rs.putokaz.desk.media).
 */
package rs.putokaz.admin.media;
