package rs.putokaz.portal.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Notes the cache's generation before a page is rendered. */
@Provider
public class RequestBeginning implements ContainerRequestFilter {

  @Inject PageCache cache;

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(ReadyPageResponse.GENERATION, cache.generation());
  }
}
