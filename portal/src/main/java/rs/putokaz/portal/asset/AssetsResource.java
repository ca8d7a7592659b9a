package rs.putokaz.portal.asset;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import rs.putokaz.portal.http.ReadyPage;

/** The files of the site. */
@Path("assets")
public class AssetsResource {

  @Inject Assets assets;

  /** A file by its address. */
  @GET
  @Path("{path: .+}")
  public ReadyPage file(@PathParam("path") String path) {
    return assets.at("/assets/" + path).orElseThrow(NotFoundException::new);
  }
}
