package rs.putokaz.portal.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/**
 * Turns a {@link ReadyPage} that a resource returned into the answer, and keeps it for the next
 * reader.
 */
@Provider
public class ReadyPageResponse implements ContainerResponseFilter {

  /** Request property: the cache's generation when the request began. */
  static final String GENERATION = "putokaz.generation";

  @Inject PageCache cache;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(response.getEntity() instanceof ReadyPage page)) {
      return;
    }
    URI address = request.getUriInfo().getRequestUri();
    if (page.status() == 200 && page.isKept()) {
      PageAddress.of(address.getRawPath(), address.getRawQuery())
          .ifPresent(kept -> cache.keep(kept, page, generation(request)));
    }
    Negotiation chosen =
        Negotiation.of(
            page,
            request.getHeaderString("Accept-Encoding"),
            request.getHeaderString("If-None-Match"));
    response.getHeaders().putSingle("ETag", chosen.entityTag());
    response.getHeaders().putSingle("Cache-Control", page.caching().header());
    response.getHeaders().putSingle("Vary", page.vary());
    if (chosen.unchanged()) {
      response.setStatus(304);
      response.setEntity(null);
      return;
    }
    response.setStatus(page.status());
    if (!chosen.encoding().isEmpty()) {
      response.getHeaders().putSingle("Content-Encoding", chosen.encoding());
    }
    if (!page.disposition().isEmpty()) {
      response.getHeaders().putSingle("Content-Disposition", page.disposition());
    }
    response.setEntity(chosen.body(), null, MediaType.valueOf(page.contentType()));
  }

  private long generation(ContainerRequestContext request) {
    Object began = request.getProperty(GENERATION);
    return began instanceof Long number ? number : -1;
  }
}
