package rs.putokaz.portal.phone;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.text.Dates;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Pages;

/**
 * The page that helps to count the two deadlines after registration. It is counted on the phone;
 * the day of registration is never sent. The figures are published facts.
 */
@Path(Pages.LANGUAGE + "/deadlines")
public class DeadlinesResource {

  @Inject Pages pages;

  /** How to count, and a form for browsers that can. */
  @GET
  public ReadyPage deadlines(@PathParam("language") String language) {
    PageFrame frame = pages.frame(language, "/deadlines");
    Language words = frame.reader().uiLanguage();
    return pages.render(
        "deadlines.jte",
        frame,
        Map.of("calendar", Dates.calendar(words), "locale", BrowserLocale.of(words)));
  }
}
