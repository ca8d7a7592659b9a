package rs.putokaz.desk.media.intake;

/**
 * What readers may be served of a medium.
 *
 * @param name hash and, of a picture, width, with the ending of the format: {@code 0f…-640.webp}
 * @param content its bytes
 */
public record Rendition(String name, Upload.Content content) {}
