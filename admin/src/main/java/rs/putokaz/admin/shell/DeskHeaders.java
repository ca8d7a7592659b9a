package rs.putokaz.admin.shell;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers of every answer of the desk. The policy for scripts is PrimeFaces' own, which gives each
 * page its nonce; nothing of the desk is kept by a browser but its resources.
 */
@WebFilter("/*")
public class DeskHeaders implements Filter {

  /** The one page that records. */
  private static final String RECORDER = "/audio.xhtml";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "same-origin");
    String path = ((HttpServletRequest) request).getServletPath();
    String microphone = path.equals(RECORDER) ? "microphone=(self)" : "microphone=()";
    answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), " + microphone);
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    answer.setHeader("X-Frame-Options", "DENY");
    if (!path.startsWith("/jakarta.faces.resource")) {
      answer.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }
}
