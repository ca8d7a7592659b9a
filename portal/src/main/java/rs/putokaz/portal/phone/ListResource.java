package rs.putokaz.portal.phone;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rs.putokaz.portal.article.QrCode;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.node.Settings;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.replica.ItemSummary;

/** A list of pages without an account: it is its address, to be scanned, sent and printed. */
@Path(Pages.LANGUAGE + "/list/{codes}")
public class ListResource {

  private static final int OFFERED = 6;
  private static final int NOT_FOUND = 404;

  @Inject Pages pages;
  @Inject Settings settings;

  /** The list, and pages that can be put on it; a page that helps when no code is known. */
  @GET
  public ReadyPage list(@PathParam("language") String language, @PathParam("codes") String codes) {
    PageFrame found = pages.frame(language, "/");
    Basket basket = Basket.of(codes, found.catalogue());
    // What somebody typed does not come back in links of the page.
    PageFrame frame =
        pages
            .frame(language, "/list/" + (basket.codes().isEmpty() ? "none" : basket.address()))
            .sensitive(basket.isSensitive())
            .notFound();
    frame.sources().list(ItemType.ARTICLE);
    frame.sources().list(ItemType.TOPIC);
    String address =
        settings.publicUrl() + "/k/" + basket.address() + "/" + frame.reader().language().urlTag();
    Map<String, Object> content =
        Map.of(
            "articles",
            basket.articles(),
            "offered",
            offered(basket, frame).stream()
                .map(article -> new Offer(article, "/list/" + basket.with(article)))
                .toList(),
            "address",
            address,
            "qr",
            QrCode.svg(address));
    ReadyPage page =
        pages.render(basket.codes().isEmpty() ? NOT_FOUND : 200, "list.jte", frame, content);
    // An address with mistakes is one of endlessly many of the same list.
    return codes.equals(basket.address()) ? page : page.once();
  }

  /** First what belongs to the same topics, then what everybody must be told. */
  private static List<ItemSummary> offered(Basket basket, PageFrame frame) {
    if (basket.codes().isEmpty() || basket.codes().size() == Basket.MOST) {
      return List.of();
    }
    Stream<ItemSummary> near =
        basket.articles().stream()
            .flatMap(article -> frame.catalogue().articlesIn(article.topic()).stream());
    return Stream.concat(near, frame.catalogue().articles().stream())
        .distinct()
        .filter(article -> !basket.has(article) && !article.sensitive())
        .filter(article -> article.titles().containsKey(frame.reader().editionTag()))
        .limit(OFFERED)
        .toList();
  }
}
