package rs.putokaz.admin.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/**
 * Tells an open page how many seconds its session still has: GET only asks, POST uses the session
 * as well. Who is not signed in gets 401.
 */
@WebServlet("/session")
public class SessionState extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject CurrentSession current;
  @Inject Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (current.endsAt().isEmpty()) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    response.setContentType("application/json");
    long seconds = Duration.between(clock.instant(), current.endsAt().get()).toSeconds();
    response.getWriter().write("{\"seconds\":" + seconds + "}");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }
}
