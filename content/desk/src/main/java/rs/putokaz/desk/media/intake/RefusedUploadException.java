package rs.putokaz.desk.media.intake;

/** A file was not let in, and nothing of it was kept. */
public final class RefusedUploadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    EMPTY("medium.refused.empty"),
    TOO_LARGE("medium.refused.tooLarge"),
    /** More pixels than the limit, which its first bytes say. */
    TOO_MANY_PIXELS("medium.refused.tooManyPixels"),
    /** Drawings that can contain scripts. */
    SVG("medium.refused.svg"),
    /** Archives and office documents, which are archives and may contain macros. */
    ARCHIVE("medium.refused.archive"),
    NOT_ACCEPTED("medium.refused.notAccepted"),
    /** It begins as what it should be and cannot be read as that. */
    UNREADABLE("medium.refused.unreadable"),
    /** A second file is hidden behind the first. */
    CARRIES_ANOTHER("medium.refused.carriesAnother"),
    INFECTED("medium.refused.infected"),
    /** The virus scanner is away, too slow or does not take it; unchecked, nothing comes in. */
    NOT_CHECKED("medium.refused.notChecked");

    private final String messageKey;

    Reason(String messageKey) {
      this.messageKey = messageKey;
    }
  }

  private final Reason reason;
  private final String detail;

  /** Refused without more to say. */
  public RefusedUploadException(Reason reason) {
    this(reason, "");
  }

  /**
   * Refused.
   *
   * @param detail the type that it has, or the limit in megabytes or megapixels; may be empty
   */
  public RefusedUploadException(Reason reason, String detail) {
    super(reason.messageKey + (detail.isEmpty() ? "" : ": " + detail));
    this.reason = reason;
    this.detail = detail;
  }

  /** Why not. */
  public Reason reason() {
    return reason;
  }

  /** The type that it has, or the limit in megabytes or megapixels; may be empty. */
  public String detail() {
    return detail;
  }

  /** Key of the sentence that tells it to people; its argument is {@code detail}. */
  public String messageKey() {
    return reason.messageKey;
  }
}
