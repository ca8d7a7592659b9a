package rs.putokaz.portal.seams;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import rs.putokaz.portal.page.Pages;

/** A page that fails; it is in the deployment of the tests only. */
@Path(Pages.LANGUAGE + "/fault")
public class FaultResource {

  static final String SECRET = "secret-detail-of-the-cause";

  /** Fails as nothing of the portal should. */
  @GET
  public String fault() {
    throw new IllegalStateException(SECRET);
  }
}
