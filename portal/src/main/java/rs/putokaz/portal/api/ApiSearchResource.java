package rs.putokaz.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.node.Settings;
import rs.putokaz.portal.page.ItemPaths;
import rs.putokaz.portal.page.Reader;
import rs.putokaz.portal.search.SiteSearch;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.search.SearchHit;
import rs.putokaz.published.search.SearchQuery;
import rs.putokaz.published.search.SearchResult;

/** Search and suggestion for programs. */
@Path("api/v1")
public class ApiSearchResource {

  private static final int MOST_HITS = 50;
  private static final int MOST_SUGGESTIONS = 8;

  @Inject SiteSearch search;
  @Inject Settings settings;

  /**
   * An answer.
   *
   * @param query as searched
   * @param lang the reader's language
   * @param total how many items match
   * @param didYouMean another spelling; null when none is better
   * @param hits one page of hits
   */
  public record Answer(String query, String lang, long total, String didYouMean, List<Hit> hits) {}

  /**
   * A hit.
   *
   * @param type kind of item
   * @param slug its slug
   * @param lang language of the title and the excerpt
   * @param matchedLang language of the text that matched
   * @param title plain text
   * @param url address of its page
   * @param excerpt plain text
   * @param topic slug of its topic; empty when it has none
   */
  public record Hit(
      String type,
      String slug,
      String lang,
      String matchedLang,
      String title,
      String url,
      String excerpt,
      String topic) {}

  /** Finds items. */
  @GET
  @Path("search")
  public ReadyPage search(
      @QueryParam("q") String text,
      @QueryParam("lang") @DefaultValue("en") String tag,
      @QueryParam("type") @DefaultValue("") String type,
      @QueryParam("topic") @DefaultValue("") String topic,
      @QueryParam("limit") @DefaultValue("10") String limit,
      @QueryParam("offset") @DefaultValue("0") String offset) {
    Language language = language(tag);
    if (text == null || text.isBlank()) {
      throw new BadRequestException("q is missing: the text to search for");
    }
    if (!type.isEmpty()
        && ItemType.of(type)
            .filter(known -> known != ItemType.FACT && known.hasEditions())
            .isEmpty()) {
      throw new BadRequestException("type is not one of topic, article, centre");
    }
    int most = Math.min(number("limit", limit), MOST_HITS);
    Set<String> types = type.isEmpty() ? Set.of() : Set.of(type);
    SearchQuery query;
    try {
      query =
          new SearchQuery(
              text, language.tag(), types, topic, Math.max(1, most), number("offset", offset));
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e.getMessage(), e);
    }
    Reader reader = search.reader(language);
    SearchResult result = search.find(query, reader);
    List<Hit> hits = result.hits().stream().map(hit -> hit(hit, reader)).toList();
    Answer answer =
        new Answer(
            result.query(), language.tag(), result.total(), result.didYouMean().orElse(null), hits);
    return Json.page(answer, Set.of()).once();
  }

  /** Titles that begin as typed. */
  @GET
  @Path("suggest")
  public ReadyPage suggest(
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("lang") @DefaultValue("en") String tag) {
    if (text.length() > SearchQuery.MAX_LENGTH) {
      throw new BadRequestException("q is longer than " + SearchQuery.MAX_LENGTH + " characters");
    }
    Language language = language(tag);
    Reader reader = search.reader(language);
    List<String> titles = search.suggest(text, reader, MOST_SUGGESTIONS);
    List<String> seen = titles.stream().map(title -> reader.seenIn(language, title)).toList();
    return Json.page(seen, Set.of()).once();
  }

  private Hit hit(SearchHit hit, Reader reader) {
    Language asked = reader.language();
    String url = settings.publicUrl() + "/" + asked.urlTag() + ItemPaths.of(hit.key());
    String excerpt = hit.excerpts().isEmpty() ? "" : hit.excerpts().get(0).text();
    Language seen = reader.seenAs(hit.shownLanguage());
    return new Hit(
        hit.key().type().word(),
        hit.key().slug(),
        seen.tag(),
        hit.matchedLanguage(),
        reader.seenIn(seen, hit.title().text()),
        url,
        reader.seenIn(seen, excerpt),
        hit.topic());
  }

  static Language language(String tag) {
    return Languages.find(tag)
        .orElseThrow(() -> new BadRequestException("lang is not a known language tag"));
  }

  private static int number(String name, String value) {
    try {
      return Math.max(0, Integer.parseInt(value));
    } catch (NumberFormatException e) {
      throw new BadRequestException(name + " is not a number", e);
    }
  }
}
