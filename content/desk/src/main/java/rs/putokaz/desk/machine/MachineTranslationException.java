package rs.putokaz.desk.machine;

/** A machine has not translated; nothing was changed. */
public final class MachineTranslationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** The service cannot be reached. */
    UNREACHABLE,
    /** The service took too long. */
    TIMEOUT,
    /** The service does not know our key. */
    KEY,
    /** What was paid for is used up. */
    QUOTA,
    /** The service wants to be asked less often. */
    TOO_MANY,
    /** The service cannot translate from or into that language. */
    LANGUAGE,
    /** The service answers with a fault of its own, or with what nobody understands. */
    FAULT,
    /** The article is sensitive and may not be given away. */
    SENSITIVE,
    /** There is nothing to translate. */
    NOTHING,
    /** The service has broken the mark-up of each text. */
    MARKUP,
    /** The text is longer than is translated at once. */
    TOO_LONG
  }

  private final Reason reason;

  MachineTranslationException(Reason reason, String detail) {
    super(detail.isEmpty() ? reason.toString() : reason + ": " + detail);
    this.reason = reason;
  }

  MachineTranslationException(Reason reason, Throwable cause) {
    super(reason.toString(), cause);
    this.reason = reason;
  }

  /** Why, for the sentence that a person reads. */
  public Reason reason() {
    return reason;
  }
}
