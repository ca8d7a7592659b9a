package rs.putokaz.portal.leaflet;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.leaflet.page.Leaflet;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.portal.page.ItemPaths;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Centre;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.slug.ShortCode;

/** Leaflets to print and to pass on. */
@Path(Pages.LANGUAGE + "/leaflets")
public class LeafletResource {

  private static final String SLUG = "{slug: [a-z0-9-]+}";

  @Inject Pages pages;
  @Inject PortalNode node;
  @Inject Leaflets leaflets;

  /** An article. */
  @GET
  @Path(SLUG + ".pdf")
  public ReadyPage article(@PathParam("language") String language, @PathParam("slug") String slug) {
    return article(language, slug, false);
  }

  /** An article beside its Serbian text. */
  @GET
  @Path(SLUG + "/with-serbian.pdf")
  public ReadyPage articleWithSerbian(
      @PathParam("language") String language, @PathParam("slug") String slug) {
    return article(language, slug, true);
  }

  /** The welcome pack of a centre. */
  @GET
  @Path("centres/" + SLUG + ".pdf")
  public ReadyPage centre(@PathParam("language") String language, @PathParam("slug") String code) {
    return centre(language, code, false);
  }

  /** The welcome pack beside its Serbian text. */
  @GET
  @Path("centres/" + SLUG + "/with-serbian.pdf")
  public ReadyPage centreWithSerbian(
      @PathParam("language") String language, @PathParam("slug") String code) {
    return centre(language, code, true);
  }

  private ReadyPage article(String language, String slug, boolean withSerbian) {
    ItemKey key = new ItemKey(ItemType.ARTICLE, slug);
    Article article = (Article) node.replica().find(key).orElseThrow(NotFoundException::new);
    PageFrame frame = pages.frame(language, ItemPaths.of(key)).sensitive(article.sensitive());
    frame.sources().item(key);
    // The name of a file on a private matter says nothing about it.
    String name =
        article.sensitive() ? ShortCode.of(slug).toLowerCase(java.util.Locale.ROOT) : slug;
    return page(leaflets.of(article, frame, withSerbian), frame, name);
  }

  private ReadyPage centre(String language, String code, boolean withSerbian) {
    PageFrame frame = pages.frame(language, "/centres/" + code);
    Centre centre = frame.catalogue().centre(code).orElseThrow(NotFoundException::new);
    return page(leaflets.of(centre, frame, withSerbian), frame, code);
  }

  private ReadyPage page(Optional<Leaflet> leaflet, PageFrame frame, String name) {
    byte[] file = leaflet.flatMap(leaflets::file).orElseThrow(NotFoundException::new);
    ReadyPage.Caching caching =
        frame.isTraceless() ? ReadyPage.Caching.NO_STORE : ReadyPage.Caching.REVALIDATE;
    return ReadyPage.of(200, "application/pdf", file, caching, frame.sources().names())
        .asFile("putokaz-" + name + "-" + frame.reader().language().urlTag() + ".pdf");
  }
}
