package rs.putokaz.admin.oidc;

/** The provider did not answer, or its answer is not what the standard says. */
final class OidcException extends Exception {

  private static final long serialVersionUID = 1L;

  OidcException(String message) {
    super(message);
  }

  OidcException(String message, Throwable cause) {
    super(message, cause);
  }
}
