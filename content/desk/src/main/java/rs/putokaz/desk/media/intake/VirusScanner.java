package rs.putokaz.desk.media.intake;

import java.nio.file.Path;

/** Looks for malware in a file before it is taken in. */
@FunctionalInterface
public interface VirusScanner {

  /** Where none is configured: everything passes. */
  VirusScanner NONE = file -> {};

  /**
   * Passes a file or refuses it.
   *
   * @throws RefusedUploadException when it is infected or could not be looked through
   */
  void scan(Path file);
}
