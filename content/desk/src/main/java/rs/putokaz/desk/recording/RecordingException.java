package rs.putokaz.desk.recording;

/** A recording was not kept, and nothing was changed. */
public final class RecordingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    /** The text has no such block (any more), or nothing of it can be read aloud. */
    NO_BLOCK("audio.fault.noBlock"),
    /** The words that were read are not those that stand there now. */
    OTHER_WORDS("audio.fault.otherWords"),
    /** The file is no sound. */
    NO_SOUND("audio.fault.noSound");

    private final String messageKey;

    Reason(String messageKey) {
      this.messageKey = messageKey;
    }
  }

  private final Reason reason;

  RecordingException(Reason reason) {
    super(reason.messageKey);
    this.reason = reason;
  }

  /** Why not. */
  public Reason reason() {
    return reason;
  }

  /** Key of the sentence that tells it to people. */
  public String messageKey() {
    return reason.messageKey;
  }
}
