package rs.putokaz.desk.media.intake;

/**
 * How large an upload may be.
 *
 * @param pictureBytes most bytes of a picture or a document, more than 0
 * @param recordingBytes most bytes of audio or video, more than 0
 * @param pixels most pixels of a picture, more than 0; they are counted before any is decoded
 */
public record MediaLimits(long pictureBytes, long recordingBytes, long pixels) {

  private static final long MEGABYTE = 1024 * 1024;

  /** What holds when nothing else is configured: 20 MB, 200 MB and 40 megapixels. */
  public static final MediaLimits USUAL =
      new MediaLimits(20 * MEGABYTE, 200 * MEGABYTE, 40_000_000);

  /** Refuses limits that would let nothing in. */
  public MediaLimits {
    if (pictureBytes <= 0 || recordingBytes <= 0 || pixels <= 0) {
      throw new IllegalArgumentException("limits of media must be more than 0");
    }
  }

  /** Most bytes of a medium of that kind. */
  public long bytes(MediumKind kind) {
    return kind == MediumKind.AUDIO || kind == MediumKind.VIDEO ? recordingBytes : pictureBytes;
  }

  /** Most bytes of any medium. */
  public long mostBytes() {
    return Math.max(pictureBytes, recordingBytes);
  }
}
