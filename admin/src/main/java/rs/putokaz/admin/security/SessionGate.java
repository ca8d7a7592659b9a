package rs.putokaz.admin.security;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import rs.putokaz.desk.person.factor.FactorPolicy;
import rs.putokaz.desk.session.LiveSession;
import rs.putokaz.desk.session.Sessions;

/**
 * Asks at each request whether there is a session and whether it is still good, and leads who has
 * not finished signing in to the page where that is done. Nothing else keeps anybody out: what is
 * not named here as open to everybody is behind it. Whoever is signed out meanwhile comes back to
 * the page they were on after having signed in again.
 */
@WebFilter("/*")
public class SessionGate implements Filter {

  /** Where somebody wanted to go before being asked to sign in or for the second factor. */
  static final String WANTED = "putokaz.wanted";

  private static final String RESOURCES = "/jakarta.faces.resource";
  private static final String STATE = "/session";

  private static final String SIGN_IN = "/sign-in.xhtml";

  /** Open to everybody. */
  private static final Set<String> OPEN =
      Set.of(
          SIGN_IN,
          "/forgotten.xhtml",
          "/invitation.xhtml",
          "/not-found.xhtml",
          "/not-allowed.xhtml",
          "/expired.xhtml",
          "/fault.html",
          "/icon.svg",
          STATE);

  @Inject Sessions sessions;
  @Inject FactorPolicy policy;
  @Inject CurrentSession current;
  @Inject Origin origin;

  @Override
  public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) asked;
    HttpServletResponse response = (HttpServletResponse) answer;
    String path = request.getServletPath();
    if (path.startsWith(RESOURCES)) {
      chain.doFilter(request, response);
      return;
    }
    find(request).ifPresent(live -> current.enter(live, SignInStep.of(live, policy)));
    if (OPEN.contains(path) || path.startsWith("/oidc/")) {
      chain.doFilter(request, response);
    } else if (current.step() == SignInStep.OUTSIDE) {
      signOut(request);
      request.getSession(true).setAttribute(WANTED, address(request));
      if (partial(request)) {
        // The page stays as it is, with all that is typed in it, and says that the session is over.
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      } else {
        response.sendRedirect(request.getContextPath() + SIGN_IN);
      }
    } else if (!current.step().page().isEmpty() && !path.equals(current.step().page())) {
      remember(request);
      lead(request, response, request.getContextPath() + current.step().page());
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<LiveSession> find(HttpServletRequest request) {
    boolean looking = request.getServletPath().equals(STATE) && request.getMethod().equals("GET");
    return SessionOpening.of(request)
        .flatMap(id -> looking ? sessions.look(id) : sessions.use(id, origin.address()));
  }

  private static void signOut(HttpServletRequest request) throws ServletException {
    request.logout();
    HttpSession browser = request.getSession(false);
    if (browser != null) {
      browser.invalidate();
    }
  }

  private static void remember(HttpServletRequest request) {
    if (request.getMethod().equals("GET")) {
      request.getSession().setAttribute(WANTED, address(request));
    }
  }

  /** The page of this request, to be asked for anew; a form's is the one that it stands on. */
  private static String address(HttpServletRequest request) {
    String referrer = request.getHeader("Referer");
    if (request.getMethod().equals("POST") && referrer != null) {
      URI page = URI.create(referrer);
      String path = page.getRawPath();
      if (path != null && path.startsWith(request.getContextPath() + "/")) {
        return withQuery(path, page.getRawQuery());
      }
    }
    return withQuery(request.getRequestURI(), request.getQueryString());
  }

  private static String withQuery(String path, String query) {
    return query == null ? path : path + "?" + query;
  }

  /** Whether a script of the page asks, and not the browser for a page. */
  private static boolean partial(HttpServletRequest request) {
    return "partial/ajax".equals(request.getHeader("Faces-Request"));
  }

  private static void lead(HttpServletRequest request, HttpServletResponse response, String to)
      throws IOException {
    if (partial(request)) {
      response.setContentType("text/xml");
      response.setCharacterEncoding("UTF-8");
      String escaped = to.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + escaped
                  + "\"/></partial-response>");
    } else {
      response.sendRedirect(to);
    }
  }
}
