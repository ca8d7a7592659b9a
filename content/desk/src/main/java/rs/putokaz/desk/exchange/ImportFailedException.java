package rs.putokaz.desk.exchange;

/** An import could not be stored although every line is good; nothing of it was stored. */
public final class ImportFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ImportFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
