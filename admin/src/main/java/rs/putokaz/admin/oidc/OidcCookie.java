package rs.putokaz.admin.oidc;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import rs.putokaz.admin.security.SecuritySettings;

/**
 * The cookie of an attempt. It is {@code Lax}, else it would not come back from the provider, and
 * is good for nothing but the one answer.
 */
final class OidcCookie {

  private static final String NAME = "putokaz-oidc";

  private OidcCookie() {}

  static void set(HttpServletResponse response, String value) {
    send(response, value, (int) OidcAttempt.VALIDITY.toSeconds());
  }

  static void clear(HttpServletResponse response) {
    send(response, "", 0);
  }

  static Optional<String> read(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .findFirst();
  }

  /** As a header: the server would make every cookie strict. */
  private static void send(HttpServletResponse response, String value, int seconds) {
    boolean https = SecuritySettings.publicUrl().startsWith("https:");
    response.addHeader(
        "Set-Cookie",
        NAME
            + "="
            + value
            + "; Path=/admin/oidc; Max-Age="
            + seconds
            + "; HttpOnly; SameSite=Lax"
            + (https ? "; Secure" : ""));
  }
}
