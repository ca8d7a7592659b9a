package rs.putokaz.desk.xliff.format;

/** A file cannot be taken in, or an export cannot be made; nothing was stored. */
public final class XliffException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** It is no XML, or is cut off. */
    NOT_XML,
    /** It declares a document type, which no translation needs. */
    DOCUMENT_TYPE,
    /** It is XML, but no XLIFF 2 or 1.2. */
    NOT_XLIFF,
    /** It is larger than is read. */
    TOO_LARGE,
    /** It names no language that the site has. */
    LANGUAGE,
    /** Somebody has saved one of the texts while its changes were looked at. */
    STALE,
    /** A text could not be stored; the detail says which and why. */
    REFUSED,
    /** No article fits what was chosen. */
    NOTHING
  }

  private final Reason reason;
  private final String detail;

  /** For that reason, without a cause of its own. */
  public XliffException(Reason reason, String detail) {
    super(reason + (detail.isEmpty() ? "" : ": " + detail));
    this.reason = reason;
    this.detail = detail;
  }

  /** For that reason. */
  public XliffException(Reason reason, String detail, Throwable cause) {
    super(reason + (detail.isEmpty() ? "" : ": " + detail), cause);
    this.reason = reason;
    this.detail = detail;
  }

  /** Why, for the sentence that a person reads. */
  public Reason reason() {
    return reason;
  }

  /** Where, or which; may be empty. */
  public String detail() {
    return detail;
  }
}
