package rs.putokaz.admin.oidc;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import rs.putokaz.admin.security.Origin;
import rs.putokaz.admin.security.ProvenCaller;
import rs.putokaz.admin.security.SessionOpening;
import rs.putokaz.desk.person.SignIn;
import rs.putokaz.desk.person.factor.SecretBox;

/** Takes people back from the provider and lets in those who were invited. */
@WebServlet("/oidc/callback")
public class OidcCallback extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final Logger LOG = Logger.getLogger(OidcCallback.class.getName());

  @Inject transient SecretBox box;
  @Inject transient Clock clock;
  @Inject transient SignIn signIn;
  @Inject transient SecurityContext security;
  @Inject transient SessionOpening opening;
  @Inject transient Origin origin;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    OidcCookie.clear(response);
    String home = request.getContextPath();
    try {
      SignIn.Result result = signIn.signInByProvider(email(request), origin.address());
      if (result instanceof SignIn.SignedIn signedIn && enter(signedIn, request, response)) {
        goOn(response, home + "/");
        return;
      }
    } catch (OidcException e) {
      LOG.log(Level.WARNING, "Sign-in by the provider was refused", e);
    }
    goOn(response, home + OidcBean.REFUSED);
  }

  private String email(HttpServletRequest request) throws OidcException {
    OidcSettings settings =
        OidcSettings.configured().orElseThrow(() -> new OidcException("no provider"));
    String sealed =
        OidcCookie.read(request).orElseThrow(() -> new OidcException("no attempt was begun"));
    OidcAttempt attempt =
        OidcAttempt.open(box, sealed, request.getParameter("state"), clock.instant());
    String code = request.getParameter("code");
    if (code == null) {
      throw new OidcException("the provider gave no code");
    }
    return new OidcProvider(settings).verifiedEmail(code, attempt);
  }

  private boolean enter(
      SignIn.SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams()
                .credential(new ProvenCaller(signedIn))
                .newAuthentication(true));
    if (status != AuthenticationStatus.SUCCESS) {
      return false;
    }
    opening.open(request, signedIn.person());
    return true;
  }

  /**
   * Goes on by a page of ours: the session's cookie is strict and would not be sent on a way that
   * began at the provider.
   */
  private static void goOn(HttpServletResponse response, String address) throws IOException {
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response
        .getWriter()
        .write(
            "<!DOCTYPE html><html lang=\"sr\"><head><title>Путоказ</title>"
                + "<meta http-equiv=\"refresh\" content=\"0;url="
                + address
                + "\"></head><body><a href=\""
                + address
                + "\">Путоказ</a></body></html>");
  }
}
