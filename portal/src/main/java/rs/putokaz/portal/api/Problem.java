package rs.putokaz.portal.api;

/**
 * An error for programs (RFC 9457).
 *
 * @param type always {@code about:blank}: the status says the kind
 * @param title short name of the status
 * @param status HTTP status
 * @param detail one sentence on what is wrong
 */
public record Problem(String type, String title, int status, String detail) {

  /** Media type of problem documents. */
  public static final String MEDIA_TYPE = "application/problem+json";
}
