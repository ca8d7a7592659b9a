package rs.putokaz.desk.task;

/** A remark can't be as it was asked for; nothing was changed. */
public final class CommentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    /** Nothing was written. */
    EMPTY("comment.fault.empty"),
    /** More than {@link Comments#LONGEST} characters. */
    TOO_LONG("comment.fault.tooLong"),
    /** There is no such remark, or no such article. */
    UNKNOWN("comment.fault.unknown"),
    /** There is no such person, or the person may not read the desk. */
    NO_COLLEAGUE("comment.fault.noColleague");

    private final String messageKey;

    Reason(String messageKey) {
      this.messageKey = messageKey;
    }
  }

  private final Reason reason;

  CommentException(Reason reason) {
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
