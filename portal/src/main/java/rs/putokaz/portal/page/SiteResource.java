package rs.putokaz.portal.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import rs.putokaz.portal.http.ReadyPage;

/** Pages about the site itself, and the neutral page behind the quick exit. */
@Path(Pages.LANGUAGE)
public class SiteResource {

  @Inject Pages pages;

  /** For whom the site works, and what to do where it does not. */
  @GET
  @Path("accessibility")
  public ReadyPage accessibility(@PathParam("language") String language) {
    return statement(language, "accessibility");
  }

  /** What is kept of a reader: nothing. */
  @GET
  @Path("privacy")
  public ReadyPage privacy(@PathParam("language") String language) {
    return statement(language, "privacy");
  }

  private ReadyPage statement(String language, String name) {
    return pages.render("statement.jte", pages.frame(language, "/" + name), Map.of("name", name));
  }

  /** What somebody sees who looks over the reader's shoulder after the quick exit: a calendar. */
  @GET
  @Path("calendar")
  public ReadyPage calendar(@PathParam("language") String language) {
    return pages.render(
        "calendar.jte", pages.frame(language, "/calendar").sensitive(true), Map.of());
  }
}
