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
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.published.document.ItemType;

/** The home page of a language. */
@Path(Pages.LANGUAGE)
public class HomeResource {

  @Inject Pages pages;

  /** The home page; without its slash the reader is sent to the one address that it has. */
  @GET
  public Response home(@PathParam("language") String language, @Context UriInfo address) {
    ReadyPage page = page(language);
    if (!address.getRequestUri().getPath().endsWith("/")) {
      return Response.status(Response.Status.MOVED_PERMANENTLY)
          .location(URI.create("/" + language + "/"))
          .build();
    }
    return Response.ok(page).build();
  }

  /** The page itself. */
  public ReadyPage page(String language) {
    PageFrame frame = pages.frame(language, "/");
    frame.sources().list(ItemType.TOPIC);
    return pages.render("home.jte", frame, Map.of());
  }
}
