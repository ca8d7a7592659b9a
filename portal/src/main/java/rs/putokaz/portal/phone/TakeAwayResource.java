package rs.putokaz.portal.phone;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.nio.charset.StandardCharsets;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.portal.asset.Assets;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.portal.node.Settings;
import rs.putokaz.portal.page.Pages;

/** Files to pass on without the internet. */
@Path(Pages.LANGUAGE)
public class TakeAwayResource {

  @Inject Pages pages;
  @Inject Assets assets;
  @Inject PortalNode node;
  @Inject Settings settings;

  /** Everything in one language. */
  @GET
  @Path("take-away.html")
  public ReadyPage file(@PathParam("language") String language) {
    return files().file(pages.frame(language, "/").reader().language());
  }

  /** The SHA-256 of that file and its name, as {@code sha256sum} writes and checks them. */
  @GET
  @Path("take-away.sha256")
  public ReadyPage fingerprint(@PathParam("language") String language) {
    Language known = pages.frame(language, "/").reader().language();
    ReadyPage file = files().file(known);
    String line = KeptFile.digest(file.plain()) + "  " + TakeAways.name(known) + "\n";
    return ReadyPage.of(
        200,
        "text/plain;charset=UTF-8",
        line.getBytes(StandardCharsets.UTF_8),
        ReadyPage.Caching.REVALIDATE,
        file.sources());
  }

  private TakeAways files() {
    return new TakeAways(pages, assets, node, settings);
  }
}
