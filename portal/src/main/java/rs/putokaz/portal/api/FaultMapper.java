package rs.putokaz.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.page.ErrorPages;
import rs.putokaz.portal.page.Redirects;

/**
 * The edge: turns whatever goes wrong into a page for people or a problem document for programs. A
 * fault is logged once, here.
 */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());

  /** A browser that remembered it for ever would not hear when it is changed. */
  private static final int REMEMBERED_SECONDS = 3_600;

  @Inject ErrorPages errors;
  @Inject Redirects redirects;
  @Context UriInfo address;
  @Context HttpHeaders headers;

  @Override
  public Response toResponse(Throwable thrown) {
    int status =
        thrown instanceof WebApplicationException web ? web.getResponse().getStatus() : 500;
    if (status < 400) {
      return ((WebApplicationException) thrown).getResponse();
    }
    String reference = status < 500 ? "" : report(thrown);
    if (address.getPath().startsWith("api/")) {
      String detail = status < 500 ? thrown.getMessage() : "Fault number " + reference;
      return withAllow(problem(status, detail), thrown);
    }
    String path = address.getRequestUri().getPath();
    String language = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    Optional<URI> moved = status == 404 ? redirects.find(path, language) : Optional.empty();
    if (moved.isPresent()) {
      return Response.status(Response.Status.MOVED_PERMANENTLY)
          .location(moved.get())
          .header(HttpHeaders.CACHE_CONTROL, "max-age=" + REMEMBERED_SECONDS)
          .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
          .build();
    }
    ReadyPage page =
        status < 500
            ? errors.refused(status, path, language)
            : errors.fault(path, language, reference);
    return withAllow(Response.status(page.status()).entity(page), thrown);
  }

  /** Which methods would have been right (RFC 9110, section 15.5.6). */
  private static Response withAllow(Response.ResponseBuilder answer, Throwable thrown) {
    if (thrown instanceof NotAllowedException notAllowed) {
      answer.header(HttpHeaders.ALLOW, notAllowed.getResponse().getHeaderString(HttpHeaders.ALLOW));
    }
    return answer.build();
  }

  private String report(Throwable thrown) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.SEVERE, thrown, () -> "Fault " + reference + " at " + address.getPath());
    return reference;
  }

  private static Response.ResponseBuilder problem(int status, String detail) {
    String title =
        Response.Status.fromStatusCode(status) == null
            ? "Error"
            : Response.Status.fromStatusCode(status).getReasonPhrase();
    return Response.status(status)
        .type(Problem.MEDIA_TYPE)
        .entity(Json.bytes(new Problem("about:blank", title, status, detail)));
  }
}
