package rs.putokaz.desk.media;

/** Something cannot be done with a medium; nothing was changed. */
public final class MediumException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    /** There is no such medium (any more). */
    UNKNOWN("medium.fault.unknown"),
    /** A text shows it. */
    USED("medium.fault.used"),
    /** A picture can be replaced by a picture only, and so on. */
    OTHER_KIND("medium.fault.otherKind"),
    /** Only videos have captions. */
    NO_VIDEO("medium.fault.noVideo"),
    /** Nobody writes in that language. */
    NO_LANGUAGE("medium.fault.noLanguage"),
    /** Somebody else has changed it meanwhile. */
    STALE("medium.fault.stale"),
    /**
     * People can be recognised and nothing says since when they agree, or the days are mixed up.
     */
    CONSENT_UNCLEAR("medium.fault.consentUnclear");

    private final String messageKey;

    Reason(String messageKey) {
      this.messageKey = messageKey;
    }
  }

  private final Reason reason;

  MediumException(Reason reason) {
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
