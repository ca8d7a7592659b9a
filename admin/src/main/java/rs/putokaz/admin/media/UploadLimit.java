package rs.putokaz.admin.media;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Turns an upload away that says it is larger than anything that comes in, before it is read. */
@WebFilter({"/media.xhtml", "/medium.xhtml", "/audio.xhtml"})
public class UploadLimit implements Filter {

  /** What a form sends beside the file. */
  private static final long MARGIN = 1024 * 1024;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > MediaResources.limits().mostBytes() + MARGIN) {
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    chain.doFilter(request, response);
  }
}
