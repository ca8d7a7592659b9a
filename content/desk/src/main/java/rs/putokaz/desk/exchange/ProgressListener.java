package rs.putokaz.desk.exchange;

/** Hears how far an import is; called now and then on the importing thread. */
@FunctionalInterface
public interface ProgressListener {

  /** Hears nothing. */
  ProgressListener SILENT = (stage, done, total) -> {};

  /** What an import does first and then. */
  enum Stage {
    CHECKING,
    STORING
  }

  /**
   * So far the import has come.
   *
   * @param done bytes of all files that this stage is through with
   * @param total bytes of all files; the stage ends when {@code done} equals it
   */
  void progress(Stage stage, long done, long total);
}
