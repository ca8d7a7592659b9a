package rs.putokaz.desk.media.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import rs.putokaz.desk.media.intake.RefusedUploadException.Reason;

/** The types of file that come in, told by their content and never by their name. */
enum FileType {
  JPEG(MediumKind.PICTURE, "jpg", "image/jpeg"),
  PNG(MediumKind.PICTURE, "png", "image/png"),
  WEBP(MediumKind.PICTURE, "webp", "image/webp"),
  GIF(MediumKind.PICTURE, "gif", "image/gif"),
  PDF(MediumKind.FILE, "pdf", "application/pdf"),
  MPEG_AUDIO(MediumKind.AUDIO, "mp3", "audio/mpeg"),
  OGG(
      MediumKind.AUDIO,
      "ogg",
      "audio/ogg",
      "audio/vorbis",
      "audio/opus",
      "audio/speex",
      "application/ogg"),
  AAC_AUDIO(MediumKind.AUDIO, "m4a", "audio/mp4", "audio/x-m4a"),
  MPEG_VIDEO(MediumKind.VIDEO, "mp4", "video/mp4", "application/mp4", "video/x-m4v"),
  WEBM(MediumKind.VIDEO, "webm", "video/webm"),
  /** What browsers record from a microphone. */
  WEBM_AUDIO(MediumKind.AUDIO, "weba", "audio/webm");

  /** How much of a file is looked at. */
  static final int HEAD = 64 * 1024;

  private static final List<String> ARCHIVES =
      List.of(
          "application/zip",
          "application/gzip",
          "application/x-7z-compressed",
          "application/x-rar-compressed",
          "application/x-tar",
          "application/x-bzip2",
          "application/x-xz",
          "application/java-archive",
          "application/x-tika-msoffice",
          "application/x-tika-ooxml");

  /** What most programs write at the head of an MP4 film; Tika takes it for QuickTime. */
  private static final Pattern ISO_VIDEO =
      Pattern.compile("^.{4}ftyp(iso[2-9m]|avc1|dash|MSNV|M4V )", Pattern.DOTALL);

  /** Matroska whose type of document says that browsers play it; Tika looks at it for longer. */
  private static final Pattern WEBM_VIDEO =
      Pattern.compile("^\\x1a\\x45\\xdf\\xa3.*\\x42\\x82.{1,8}webm", Pattern.DOTALL);

  /** The names of codecs in Matroska, and the handlers of tracks in MP4. */
  private static final Pattern SOUND_TRACK =
      Pattern.compile("A_(OPUS|VORBIS)|hdlr.{8}soun", Pattern.DOTALL);

  private static final Pattern PICTURE_TRACK =
      Pattern.compile("V_(VP[89]|AV1|MPEG|THEORA|MS)|hdlr.{8}vide", Pattern.DOTALL);

  private static final int START = 64;

  private final MediumKind kind;
  private final String extension;
  private final List<String> types;

  FileType(MediumKind kind, String extension, String... types) {
    this.kind = kind;
    this.extension = extension;
    this.types = List.of(types);
  }

  /**
   * The type of what begins so.
   *
   * @throws RefusedUploadException when nothing of the kind is taken
   */
  static FileType of(byte[] head) {
    if (head.length == 0) {
      throw new RefusedUploadException(Reason.EMPTY);
    }
    String found = detect(head);
    if (found.equals("image/svg+xml")) {
      throw new RefusedUploadException(Reason.SVG);
    }
    if (ARCHIVES.contains(found)) {
      throw new RefusedUploadException(Reason.ARCHIVE);
    }
    return Arrays.stream(values())
        .filter(type -> type.types.contains(found))
        .findFirst()
        .orElseThrow(() -> new RefusedUploadException(Reason.NOT_ACCEPTED, found));
  }

  private static String detect(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, START), ISO_8859_1);
    if (ISO_VIDEO.matcher(start).find()) {
      return isSoundOnly(head) ? "audio/mp4" : "video/mp4";
    }
    if (WEBM_VIDEO.matcher(start).find()) {
      return isSoundOnly(head) ? "audio/webm" : "video/webm";
    }
    try {
      return MimeTypes.getDefaultMimeTypes()
          .detect(new ByteArrayInputStream(head), new Metadata())
          .getBaseType()
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can always be read", e);
    }
  }

  /** Both kinds of container are told from films by their tracks, which stand at the beginning. */
  private static boolean isSoundOnly(byte[] head) {
    String text = new String(head, ISO_8859_1);
    return SOUND_TRACK.matcher(text).find() && !PICTURE_TRACK.matcher(text).find();
  }

  MediumKind kind() {
    return kind;
  }

  String extension() {
    return extension;
  }

  /** The type under which it is served. */
  String mime() {
    return types.get(0);
  }
}
