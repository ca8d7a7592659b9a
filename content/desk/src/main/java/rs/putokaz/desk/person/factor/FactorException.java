package rs.putokaz.desk.person.factor;

/** A second factor can't be set up as it was asked for; nothing was changed. */
public final class FactorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    /** The code is not the one of now, or the clocks differ by more than thirty seconds. */
    CODE_WRONG("factor.codeWrong"),
    /** What the browser sent is no new passkey for this site. */
    PASSKEY_INVALID("factor.passkeyInvalid"),
    /** Empty, too long, or with control characters. */
    NAME_INVALID("factor.nameInvalid"),
    /** Nobody is signed in, or there is no such person. */
    UNKNOWN("person.unknown");

    private final String messageKey;

    Reason(String messageKey) {
      this.messageKey = messageKey;
    }
  }

  private final Reason reason;

  FactorException(Reason reason) {
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
