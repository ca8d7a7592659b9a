package rs.putokaz.desk.publishing;

/** The database refused a publication; the transaction cannot be committed. */
public final class PublishingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PublishingException(String message, Throwable cause) {
    super(message, cause);
  }
}
