package rs.putokaz.portal.media;

import java.util.Map;

/** The media types of what is served, by the ending of its name. */
final class MediaTypes {

  private static final Map<String, String> TYPES =
      Map.of(
          "jpg", "image/jpeg",
          "png", "image/png",
          "webp", "image/webp",
          "pdf", "application/pdf",
          "mp3", "audio/mpeg",
          "ogg", "audio/ogg",
          "m4a", "audio/mp4",
          "mp4", "video/mp4",
          "webm", "video/webm",
          "weba", "audio/webm");

  private MediaTypes() {}

  static String of(String name) {
    return TYPES.getOrDefault(ending(name), "application/octet-stream");
  }

  static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
