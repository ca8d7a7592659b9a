package rs.putokaz.portal.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.portal.http.ReadyPage;

/** Where everybody begins: the choice of language. */
@Path("/")
public class LanguagesResource {

  @Inject Pages pages;

  /**
   * All languages by their own names; those that the browser asks for stand first. Nobody is sent
   * anywhere.
   */
  @GET
  public Response languages(@HeaderParam("Accept-Language") String acceptLanguage) {
    List<Language> ordered = Languages.orderedFor(acceptLanguage);
    List<Language> whole = ordered.stream().filter(Language::hasUiTexts).toList();
    List<Language> others = ordered.stream().filter(language -> !language.hasUiTexts()).toList();
    PageFrame frame = pages.frame(whole.get(0), "/");
    ReadyPage page =
        pages.render("languages.jte", frame, Map.of("whole", whole, "others", others)).varying();
    return Response.ok(page).build();
  }
}
