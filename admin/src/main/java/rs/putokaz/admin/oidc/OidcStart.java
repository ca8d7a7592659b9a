package rs.putokaz.admin.oidc;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import rs.putokaz.desk.person.factor.SecretBox;

/** Sends people to the provider. */
@WebServlet("/oidc/start")
public class OidcStart extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final Logger LOG = Logger.getLogger(OidcStart.class.getName());

  @Inject transient SecretBox box;
  @Inject transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<OidcSettings> settings = OidcSettings.configured();
    if (settings.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    OidcAttempt attempt = OidcAttempt.random(new SecureRandom(), clock.instant());
    try {
      String address = new OidcProvider(settings.get()).authorizationAddress(attempt);
      OidcCookie.set(response, attempt.seal(box));
      response.sendRedirect(address);
    } catch (OidcException e) {
      LOG.log(Level.WARNING, "Sign-in by the provider is not possible now", e);
      response.sendRedirect(request.getContextPath() + OidcBean.REFUSED);
    }
  }
}
