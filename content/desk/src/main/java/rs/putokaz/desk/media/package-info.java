/**
 * The library of media: pictures, recordings and files, what is said of them in each language, and
 * who has consented to be seen.
 *
 * <p>{@link rs.putokaz.desk.media.MediaLibrary} is what people do with it.
 *
 * <p>Out of scope: what an uploaded file is ({@link rs.putokaz.desk.media.intake}), how media get
 * into publications (rs.putokaz.desk.publishing).
 */
package rs.putokaz.desk.media;
