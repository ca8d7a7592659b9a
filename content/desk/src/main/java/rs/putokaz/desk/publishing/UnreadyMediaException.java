package rs.putokaz.desk.publishing;

import java.util.List;

/** An item shows media that readers must not get as they are, so it was not published. */
public final class UnreadyMediaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with a medium. */
  public enum Reason {
    /** There is none of that name. */
    MISSING("medium.unready.missing"),
    /** It is of another kind than the block. */
    OTHER_KIND("medium.unready.otherKind"),
    /** It shows identifiable people who have not, or no longer, consented. */
    NO_CONSENT("medium.unready.noConsent"),
    /** A picture that is not decorative has no words for who cannot see it. */
    NO_ALT("medium.unready.noAlt"),
    /** What is said in a recording or a video stands nowhere for who cannot hear it. */
    NO_TRANSCRIPT("medium.unready.noTranscript"),
    /** A video has no captions for who watches it and cannot hear it. */
    NO_CAPTIONS("medium.unready.noCaptions");

    private final String messageKey;

    Reason(String messageKey) {
      this.messageKey = messageKey;
    }

    /** Key of the sentence that tells it to people; its arguments are medium and language. */
    public String messageKey() {
      return messageKey;
    }
  }

  /**
   * Something that is wrong.
   *
   * @param medium name of the medium
   * @param language tag of the text that shows it
   */
  public record Problem(String medium, String language, Reason reason) {}

  private final transient List<Problem> problems;

  UnreadyMediaException(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong; at least one. */
  public List<Problem> problems() {
    return problems;
  }
}
