package rs.putokaz.desk.audit;

/** The log can't be written or read; what was to be logged must not be committed. */
public final class AuditException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AuditException(String message, Throwable cause) {
    super(message, cause);
  }
}
