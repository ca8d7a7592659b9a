package rs.putokaz.published.inline;

/** Inline text has mark-up that is not allowed; the message says which and where. */
public final class InlineTextException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  InlineTextException(String reason, int offset) {
    super(reason + " (at character " + (offset + 1) + ")");
  }
}
