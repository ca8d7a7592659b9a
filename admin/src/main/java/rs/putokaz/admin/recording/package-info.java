/**
 * Reading the blocks of an article aloud: the page on which they are recorded.
 *
 * <p>Out of scope: sound that stands in a text as a block of its own (rs.putokaz.admin.media).
 */
package rs.putokaz.admin.recording;
