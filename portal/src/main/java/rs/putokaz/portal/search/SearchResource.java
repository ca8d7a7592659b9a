package rs.putokaz.portal.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.inbox.UnansweredSearches;
import rs.putokaz.published.search.SearchQuery;
import rs.putokaz.published.search.SearchResult;

/** The search page. */
@Path(Pages.LANGUAGE)
public class SearchResource {

  private static final int HITS_A_PAGE = 10;
  private static final int LAST_PAGE = 100;

  @Inject Pages pages;
  @Inject SiteSearch search;
  @Inject UnansweredSearches unanswered;

  /** Hits for a query; without one, an invitation to write one. */
  @GET
  @Path("search")
  public ReadyPage search(
      @PathParam("language") String language,
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("type") @DefaultValue("") String type,
      @QueryParam("topic") @DefaultValue("") String topic,
      @QueryParam("page") @DefaultValue("1") int number) {
    PageFrame frame = pages.frame(language, "/search");
    frame.sources().list(ItemType.TOPIC);
    Map<String, Object> content = new HashMap<>();
    if (text.length() > SearchQuery.MAX_LENGTH) {
      content.put("view", SearchView.tooLong());
      return pages.render(400, "search.jte", frame, content);
    }
    int page = Math.max(1, Math.min(number, LAST_PAGE));
    if (text.isBlank()) {
      content.put("view", SearchView.invitation());
    } else {
      Set<String> types = type.isEmpty() ? Set.of() : Set.of(type);
      SearchQuery query =
          new SearchQuery(
              text,
              frame.reader().editionTag(),
              types,
              topic,
              HITS_A_PAGE,
              (page - 1) * HITS_A_PAGE);
      SearchResult result = search.find(query, frame.reader());
      if (page == 1 && types.isEmpty() && topic.isEmpty()) {
        unanswered.note(query.language(), result);
      }
      content.put("view", SearchView.answer(query, result, page));
      frame.traceless();
    }
    return pages.render("search.jte", frame, content);
  }

  /** How a browser can offer this search (OpenSearch 1.1). */
  @GET
  @Path("opensearch.xml")
  @Produces("application/opensearchdescription+xml")
  public String description(@PathParam("language") String language) {
    PageFrame frame = pages.frame(language, "/search");
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">"
        + "<ShortName>"
        + frame.reader().text("site.name")
        + "</ShortName><Description>"
        + frame.reader().text("search.label")
        + "</Description><InputEncoding>UTF-8</InputEncoding><Url type=\"text/html\" template=\""
        + frame.address()
        + "?q={searchTerms}\"/></OpenSearchDescription>\n";
  }
}
