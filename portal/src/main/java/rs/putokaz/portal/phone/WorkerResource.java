package rs.putokaz.portal.phone;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import rs.putokaz.portal.asset.Assets;
import rs.putokaz.portal.http.ReadyPage;

/**
 * The service worker (W3C Service Workers). Its address never changes and stands at the root,
 * because a worker may serve only what is below it.
 */
@Path("worker.js")
public class WorkerResource {

  @Inject Assets assets;

  /** The script; browsers ask whether it is still right. */
  @GET
  public ReadyPage worker() {
    ReadyPage file = assets.file("worker.js");
    return ReadyPage.of(
        200, file.contentType(), file.plain(), ReadyPage.Caching.REVALIDATE, Set.of());
  }
}
