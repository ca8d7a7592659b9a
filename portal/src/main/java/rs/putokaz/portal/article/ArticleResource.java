package rs.putokaz.portal.article;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.portal.page.Printable;
import rs.putokaz.portal.page.Reader;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.slug.Slug;

/** Articles, alone or beside their Serbian text. */
@Path(Pages.LANGUAGE + "/info/{slug}")
public class ArticleResource {

  @Inject Pages pages;
  @Inject PortalNode node;
  @Inject Printable printable;

  /** An article in the reader's language, or in the nearest one with a notice. */
  @GET
  public ReadyPage article(@PathParam("language") String language, @PathParam("slug") String slug) {
    return page(language, slug, "", "article.jte");
  }

  /** The same block by block beside the Serbian text, to be shown to an official. */
  @GET
  @Path("with-serbian")
  public ReadyPage withSerbian(
      @PathParam("language") String language, @PathParam("slug") String slug) {
    return page(language, slug, "/with-serbian", "pair.jte");
  }

  private ReadyPage page(String language, String slug, String view, String template) {
    if (!Slug.matches(slug)) {
      throw new NotFoundException();
    }
    ItemKey key = new ItemKey(ItemType.ARTICLE, slug);
    Article article = (Article) node.replica().find(key).orElseThrow(NotFoundException::new);
    PageFrame frame =
        pages
            .frame(language, "/info/" + slug + view)
            .in(Reader.languagesOf(article))
            .sensitive(article.sensitive());
    frame.sources().item(key);
    frame.sources().list(ItemType.TOPIC);
    int leaflet = printable.kilobytes(article, frame).orElse(0);
    ArticleView shown = new ArticleView(article, frame).measured(this::bytes);
    return pages.render(template, frame, Map.of("view", shown, "leaflet", leaflet));
  }

  private long bytes(String file) {
    return node.media().find(file).map(path -> path.toFile().length()).orElse(0L);
  }
}
