package rs.putokaz.portal.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import rs.putokaz.published.document.ItemType;

/** The home page of a language. */
@Path(Pages.LANGUAGE)
public class HomeResource {

  @Inject Pages pages;

  /** The home page; without its slash the reader is sent to the one address that it has. */
  @GET
  public Response home(@PathParam("language") String language, @Context UriInfo address) {
    PageFrame frame = pages.frame(language, "/");
    if (!address.getRequestUri().getPath().endsWith("/")) {
      return Response.status(Response.Status.MOVED_PERMANENTLY)
          .location(URI.create("/" + language + "/"))
          .build();
    }
    frame.sources().list(ItemType.TOPIC);
    return Response.ok(pages.render("home.jte", frame, Map.of())).build();
  }
}
