package rs.putokaz.portal.media;

import java.util.Map;

/** The media types of what is served, by the ending of its name. */
public final class MediaTypes {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("jpg", "image/jpeg"),
          Map.entry("png", "image/png"),
          Map.entry("webp", "image/webp"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("m4a", "audio/mp4"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"),
          Map.entry("weba", "audio/webm"),
          Map.entry("vtt", "text/vtt;charset=UTF-8"));

  private MediaTypes() {}

  /** Media type of a file by its name. */
  public static String of(String name) {
    return TYPES.getOrDefault(ending(name), "application/octet-stream");
  }

  static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
