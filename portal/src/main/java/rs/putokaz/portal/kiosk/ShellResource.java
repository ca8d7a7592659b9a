package rs.putokaz.portal.kiosk;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.page.Pages;

/** The page of the screens and its files. */
@Path("kiosk")
public class ShellResource {

  /** As everywhere, and what the store makes of its objects: pictures and sound. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; worker-src 'self'; connect-src 'self'; font-src 'self';"
          + " img-src 'self' data: blob:; media-src 'self' blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  @Inject Shell shell;

  /** The page; without the slash at its end the worker would not be responsible for it. */
  @GET
  @Path("/")
  public Response page(@Context UriInfo address) {
    URI asked = address.getRequestUri();
    if (!asked.getPath().endsWith("/")) {
      String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
      return Response.seeOther(URI.create("/kiosk/" + query)).build();
    }
    return Response.ok(shell.page(), Pages.HTML)
        .header("Cache-Control", "no-cache")
        .header("Content-Security-Policy", POLICY)
        .build();
  }

  /** The service worker. */
  @GET
  @Path("worker.js")
  public ReadyPage worker() {
    return shell.worker();
  }

  /** A file of the version that the page names. */
  @GET
  @Path("{version: [0-9a-f]+}/{name}")
  public ReadyPage file(@PathParam("version") String version, @PathParam("name") String name) {
    return shell.file(version, name).orElseThrow(NotFoundException::new);
  }
}
