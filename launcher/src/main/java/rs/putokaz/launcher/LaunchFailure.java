package rs.putokaz.launcher;

/**
 * A reason not to start, or not to go on, that the person at the console can understand and mend.
 * Its message is that one clear sentence; no stack trace of it is ever shown.
 */
public final class LaunchFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A failure with nothing behind it but what the sentence says. */
  public LaunchFailure(String sentence) {
    super(sentence);
  }

  /** A failure whose cause goes to the log file. */
  public LaunchFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
