package rs.putokaz.desk.media.caption;

/** A file of captions is not in order, and nothing of it was kept. */
public final class RefusedCaptionsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    /** More than {@link WebVtt#MOST_BYTES}. */
    TOO_LARGE("captions.refused.tooLarge"),
    NOT_UTF8("captions.refused.notUtf8"),
    /** A character that is no text, such as a zero byte. */
    NO_TEXT("captions.refused.noText"),
    /** It does not begin with the word WEBVTT. */
    NO_HEADER("captions.refused.noHeader"),
    /** A style sheet, which could make captions illegible. */
    STYLE("captions.refused.style"),
    /** The times of a cue are not where, or not as, the standard wants them. */
    TIMES("captions.refused.times"),
    /** Behind the times stands something that is no setting of a cue. */
    SETTING("captions.refused.setting"),
    /** A cue ends when it begins, or before. */
    ENDS_TOO_SOON("captions.refused.endsTooSoon"),
    /** A cue begins before the one that stands before it. */
    ORDER("captions.refused.order"),
    /** A cue ends later than a day after the beginning of the video. */
    TOO_LATE("captions.refused.tooLate"),
    /** Mark-up that captions do not have, or that is not closed. */
    MARKUP("captions.refused.markup"),
    /** Not a single cue. */
    NO_CUES("captions.refused.noCues");

    private final String messageKey;

    Reason(String messageKey) {
      this.messageKey = messageKey;
    }
  }

  private final Reason reason;
  private final int line;
  private final String detail;

  RefusedCaptionsException(Reason reason, int line, String detail) {
    super(reason.messageKey + " " + line + " " + detail);
    this.reason = reason;
    this.line = line;
    this.detail = detail;
  }

  /** Why not. */
  public Reason reason() {
    return reason;
  }

  /** Number of the line, from 1; 0 when the file as a whole is meant. */
  public int line() {
    return line;
  }

  /** What stands there that should not; may be empty. */
  public String detail() {
    return detail;
  }

  /** Key of the sentence that tells it to people; its arguments are line and detail. */
  public String messageKey() {
    return reason.messageKey;
  }
}
