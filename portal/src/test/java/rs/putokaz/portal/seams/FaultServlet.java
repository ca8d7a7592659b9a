package rs.putokaz.portal.seams;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Fails outside of JAX-RS; it is in the deployment of the tests only. */
@WebServlet("/seams/fault")
public class FaultServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    throw new IllegalStateException(FaultResource.SECRET);
  }
}
