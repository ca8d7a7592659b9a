package rs.putokaz.desk.media.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rs.putokaz.desk.media.intake.RefusedUploadException.Reason;

/**
 * Takes an upload in or refuses it. It is copied once, and the copy that was looked through is what
 * is kept, so nobody can change it in between. Pictures are drawn anew: nothing of the file that is
 * not picture survives. Everything else is kept as it is, and never opened here.
 */
public final class Intake {

  private static final int BUFFER = 64 * 1024;

  /** Where a ZIP archive that hangs behind a file has its directory's end. */
  private static final int TAIL = 66 * 1024;

  private static final String ZIP_END = "PK\5\6";
  private static final long MEGABYTE = 1024 * 1024;

  private final MediaLimits limits;
  private final VirusScanner scanner;

  /** An intake with these limits. */
  public Intake(MediaLimits limits, VirusScanner scanner) {
    this.limits = limits;
    this.scanner = scanner;
  }

  /**
   * Takes a file in.
   *
   * @return to be closed when its renditions are stored
   * @throws RefusedUploadException when it must not come in; nothing of it is left then
   * @throws UncheckedIOException when it cannot be read or copied
   */
  public Taken take(Upload upload) {
    requireAtMost(limits.mostBytes(), upload.size());
    try (InputStream in = new BufferedInputStream(upload.content().open(), FileType.HEAD)) {
      in.mark(FileType.HEAD);
      FileType type = FileType.of(in.readNBytes(FileType.HEAD));
      in.reset();
      long most = limits.bytes(type.kind());
      requireAtMost(most, upload.size());
      Path copy = Files.createTempFile("putokaz-upload", "");
      boolean taken = false;
      try {
        copy(in, copy, most);
        Taken result = look(type, FileNames.clean(upload.fileName()), copy);
        taken = true;
        return result;
      } finally {
        if (!taken) {
          Files.deleteIfExists(copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy an upload", e);
    }
  }

  private static void copy(InputStream in, Path copy, long most) throws IOException {
    long length = 0;
    byte[] buffer = new byte[BUFFER];
    try (OutputStream out = Files.newOutputStream(copy)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        length += read;
        requireAtMost(most, length);
        out.write(buffer, 0, read);
      }
    }
  }

  private static void requireAtMost(long most, long size) {
    if (size > most) {
      throw new RefusedUploadException(Reason.TOO_LARGE, Long.toString(most / MEGABYTE));
    }
  }

  private Taken look(FileType type, String fileName, Path copy) throws IOException {
    scanner.scan(copy);
    if (type.kind() == MediumKind.PICTURE) {
      return Pictures.draw(copy, type, limits.pixels()).taken(fileName, type.mime(), copy);
    }
    refuseSecondFile(copy);
    String hash = Hashes.of(copy);
    Rendition whole =
        new Rendition(hash + "." + type.extension(), () -> Files.newInputStream(copy));
    return new Taken(
        type.kind(), fileName, type.mime(), hash, Files.size(copy), 0, 0, List.of(whole), copy);
  }

  private static void refuseSecondFile(Path copy) throws IOException {
    try (SeekableByteChannel file = Files.newByteChannel(copy)) {
      file.position(Math.max(0, file.size() - TAIL));
      ByteBuffer tail = ByteBuffer.allocate(TAIL);
      while (tail.hasRemaining() && file.read(tail) >= 0) {
        // until it is full or the file ends
      }
      String end = new String(tail.array(), 0, tail.position(), StandardCharsets.ISO_8859_1);
      if (end.contains(ZIP_END)) {
        throw new RefusedUploadException(Reason.CARRIES_ANOTHER);
      }
    }
  }
}
