package rs.putokaz.desk.translation.glossary;

/** A term cannot be kept as it is. */
public final class TermException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Reason {
    /** The short name is no slug. */
    SLUG_INVALID("term.fault.slug"),
    /** There is another term of that short name. */
    SLUG_TAKEN("term.fault.taken"),
    /** The note is too long. */
    NOTE_INVALID("term.fault.note"),
    /** A word is empty, too long or in a language that is unknown. */
    WORD_INVALID("term.fault.word"),
    /** There are not at least two languages. */
    TOO_FEW_WORDS("term.fault.few"),
    /** Somebody has changed or removed it meanwhile. */
    STALE("term.fault.stale");

    private final String messageKey;

    Reason(String messageKey) {
      this.messageKey = messageKey;
    }
  }

  private final Reason reason;

  TermException(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** Key of the text that says it. */
  public String messageKey() {
    return reason.messageKey;
  }
}
