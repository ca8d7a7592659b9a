/**
 * Captions of videos as files of WebVTT (W3C), held against the standard before they come in.
 *
 * <p>{@link rs.putokaz.desk.media.caption.WebVtt} is a file that is in order.
 *
 * <p>Out of scope: who may upload them and where they are stored (rs.putokaz.desk.media), other
 * formats of subtitles, timing captions by hand.
 */
package rs.putokaz.desk.media.caption;
