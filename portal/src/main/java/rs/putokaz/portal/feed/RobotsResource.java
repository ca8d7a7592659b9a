package rs.putokaz.portal.feed;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import rs.putokaz.portal.node.Settings;

/** Rules for robots (RFC 9309). */
@Path("robots.txt")
public class RobotsResource {

  @Inject Settings settings;

  /** Everything but searches, the page behind the quick exit, and leaflets, which repeat pages. */
  @GET
  @Produces("text/plain")
  public String robots() {
    return "User-agent: *\nDisallow: /*/search\nDisallow: /*/calendar\nDisallow: /*/leaflets/\nSitemap: "
        + settings.publicUrl()
        + "/sitemap.xml\n";
  }
}
