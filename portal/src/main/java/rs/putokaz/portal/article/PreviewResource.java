package rs.putokaz.portal.article;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import rs.putokaz.portal.node.Settings;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.portal.page.Reader;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.preview.PreviewSeal;

/**
 * An article that is not published, as its page would be: rendered for the editor who sends it,
 * sealed by the back-office, and kept nowhere.
 */
@Path(Pages.LANGUAGE + "/preview")
public class PreviewResource {

  @Inject Pages pages;
  @Inject Settings settings;
  @Inject Clock clock;

  /**
   * Renders the document.
   *
   * @param until seconds since 1970 after which the seal is worth nothing
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Pages.HTML)
  public Response preview(
      @PathParam("language") String language,
      @FormParam("document") String document,
      @FormParam("until") long until,
      @FormParam("seal") String seal) {
    byte[] bytes = document == null ? new byte[0] : document.getBytes(StandardCharsets.UTF_8);
    boolean genuine =
        settings
            .previewKey()
            .map(PreviewSeal::new)
            .filter(
                known ->
                    seal != null
                        && known.isGenuine(
                            seal, bytes, Instant.ofEpochSecond(until), clock.instant()))
            .isPresent();
    if (!genuine) {
      throw new ForbiddenException();
    }
    Article article = (Article) ItemJson.read(bytes);
    PageFrame frame =
        pages
            .frame(language, "/info/" + article.slug())
            .in(Reader.languagesOf(article))
            .traceless();
    return Response.ok(
            pages
                .render("article.jte", frame, Map.of("view", new ArticleView(article, frame)))
                .plain())
        .header("Cache-Control", "no-store")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self';"
                + " media-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'")
        .build();
  }
}
