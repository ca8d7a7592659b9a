package rs.putokaz.portal.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers from the page cache before anything else of the server is asked; adds the headers of
 * every answer, also of those that the server itself gives.
 */
public class PageCacheFilter implements Filter {

  private final PageCache cache;
  private final Openings openings;

  /** A filter in front of everything. */
  public PageCacheFilter(PageCache cache, Openings openings) {
    this.cache = cache;
    this.openings = openings;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    SecurityHeaders.ALL.forEach(answer::setHeader);
    if (request.getDispatcherType() == DispatcherType.ERROR
        && answer.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      // JAX-RS has every path and would say that there is no such page; the file is shown instead.
      request.getServletContext().getNamedDispatcher("default").forward(request, response);
      return;
    }
    boolean get = http.getMethod().equals("GET");
    if (get || http.getMethod().equals("HEAD")) {
      Optional<ReadyPage> page = find(http.getRequestURI(), http.getQueryString());
      if (page.isPresent()) {
        send(page.get(), http, answer, get);
        openings.answered(http, answer.getStatus());
        return;
      }
    }
    chain.doFilter(request, response);
    openings.answered(http, answer.getStatus());
  }

  private Optional<ReadyPage> find(String path, String query) {
    // Pages are kept by canonical addresses, so one without a query needs no look at its form.
    return query == null ? cache.find(path) : PageAddress.of(path, query).flatMap(cache::find);
  }

  private static void send(
      ReadyPage page, HttpServletRequest request, HttpServletResponse response, boolean withBody)
      throws IOException {
    Negotiation chosen =
        Negotiation.of(
            page, request.getHeader("Accept-Encoding"), request.getHeader("If-None-Match"));
    response.setHeader("ETag", chosen.entityTag());
    response.setHeader("Cache-Control", page.caching().header());
    response.setHeader("Vary", page.vary());
    if (chosen.unchanged()) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setStatus(page.status());
    response.setContentType(page.contentType());
    if (!page.disposition().isEmpty()) {
      response.setHeader("Content-Disposition", page.disposition());
    }
    response.setContentLength(chosen.body().length);
    if (!chosen.encoding().isEmpty()) {
      response.setHeader("Content-Encoding", chosen.encoding());
    }
    if (withBody) {
      response.getOutputStream().write(chosen.body());
    }
  }
}
