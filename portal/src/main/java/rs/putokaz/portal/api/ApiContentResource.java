package rs.putokaz.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.http.Sources;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.portal.node.Settings;
import rs.putokaz.portal.page.Reader;
import rs.putokaz.portal.page.Words;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Centre;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.document.Topic;
import rs.putokaz.published.inline.InlineText;
import rs.putokaz.published.replica.ItemSummary;
import rs.putokaz.published.slug.Slug;

/** Articles, topics, centres and languages for programs. */
@Path("api/v1")
public class ApiContentResource {

  @Inject PortalNode node;
  @Inject Settings settings;

  /**
   * An article in a list: address, title in the asked language or the nearest, and the languages
   * that there are.
   */
  public record ArticleEntry(
      String slug, String topic, String lang, String title, Set<String> languages, String url) {}

  /**
   * An article with the edition in one language, and the values of the facts that its texts refer
   * to.
   */
  public record ArticleText(
      String slug,
      String topic,
      boolean mandatory,
      boolean sensitive,
      String lang,
      String title,
      String summary,
      List<Block> blocks,
      Map<String, String> facts,
      Set<String> languages,
      String source,
      String checkedOn,
      String reviewBy,
      String url) {}

  /** A topic. */
  public record TopicEntry(
      String slug,
      String parent,
      int position,
      boolean mandatory,
      boolean sensitive,
      String lang,
      String title) {}

  /** A centre. */
  public record CentreEntry(
      String code,
      String kind,
      String status,
      String statusSince,
      String municipality,
      double latitude,
      double longitude,
      boolean verified,
      String lang,
      String title,
      String url) {}

  /** A language of the site. */
  public record LanguageEntry(
      String tag,
      String path,
      String name,
      String script,
      String direction,
      List<String> fallback,
      boolean complete) {}

  /** All articles. */
  @GET
  @Path("articles")
  public ReadyPage articles(
      @QueryParam("lang") @DefaultValue("en") String tag,
      @QueryParam("topic") @DefaultValue("") String topic) {
    Sources sources = new Sources();
    Reader reader = reader(tag, sources);
    sources.list(ItemType.ARTICLE);
    sources.list(ItemType.TOPIC);
    List<ArticleEntry> entries =
        node.replica().catalogue().articles().stream()
            .filter(
                article ->
                    topic.isEmpty()
                        || article.topic().equals(topic)
                        || isBelow(article.topic(), topic))
            .map(article -> entry(article, reader))
            .toList();
    return Json.page(entries, sources.names());
  }

  private Reader reader(String tag, Sources sources) {
    Reader reader =
        new Reader(ApiSearchResource.language(tag), node.replica().catalogue().site().latin());
    if (reader.readsLatin()) {
      sources.list(ItemType.LATINWORD);
    }
    return reader;
  }

  private boolean isBelow(String topic, String ancestor) {
    return node.replica().catalogue().path(topic).stream()
        .anyMatch(above -> above.slug().equals(ancestor));
  }

  private ArticleEntry entry(ItemSummary article, Reader reader) {
    Words title = reader.words(article.titles());
    String slug = article.key().slug();
    return new ArticleEntry(
        slug,
        article.topic(),
        title.language().tag(),
        title.text(),
        article.titles().keySet(),
        url(reader, "/info/" + slug));
  }

  /** One article, in the asked language or the nearest; {@code lang} of the answer says which. */
  @GET
  @Path("articles/{slug}")
  public ReadyPage article(
      @PathParam("slug") String slug, @QueryParam("lang") @DefaultValue("en") String tag) {
    Sources sources = new Sources();
    Reader reader = reader(tag, sources);
    if (!Slug.matches(slug)) {
      throw new NotFoundException("no article " + slug);
    }
    Article article =
        (Article)
            node.replica()
                .find(new ItemKey(ItemType.ARTICLE, slug))
                .orElseThrow(() -> new NotFoundException("no article " + slug));
    Language shown = reader.best(article);
    Edition edition = reader.edition(article, shown);
    sources.item(article.key());
    return Json.page(
        new ArticleText(
            slug,
            article.topic(),
            article.mandatory(),
            article.sensitive(),
            shown.tag(),
            edition.title(),
            edition.summary(),
            edition.blocks(),
            facts(edition, sources),
            new TreeSet<>(article.editions().keySet()),
            article.source(),
            article.checkedOn() == null ? null : article.checkedOn().toString(),
            article.reviewBy() == null ? null : article.reviewBy().toString(),
            url(reader, "/info/" + slug)),
        sources.names(),
        article.sensitive() ? ReadyPage.Caching.NO_STORE : ReadyPage.Caching.REVALIDATE);
  }

  private Map<String, String> facts(Edition edition, Sources sources) {
    Map<String, String> facts = new TreeMap<>();
    Stream.concat(
            Stream.of(edition.summary()),
            edition.blocks().stream().flatMap(block -> block.texts().stream()))
        .flatMap(text -> InlineText.parse(text).factReferences().stream())
        .forEach(
            slug -> {
              sources.item(new ItemKey(ItemType.FACT, slug));
              facts.put(slug, node.replica().catalogue().factValue(slug));
            });
    return facts;
  }

  /** All topics, parents before their children. */
  @GET
  @Path("topics")
  public ReadyPage topics(@QueryParam("lang") @DefaultValue("en") String tag) {
    Sources sources = new Sources();
    Reader reader = reader(tag, sources);
    sources.list(ItemType.TOPIC);
    List<TopicEntry> entries =
        node.replica().catalogue().topics().stream()
            .sorted(Comparator.comparing(Topic::parent).thenComparingInt(Topic::position))
            .map(topic -> entry(topic, reader))
            .toList();
    return Json.page(entries, sources.names());
  }

  private static TopicEntry entry(Topic topic, Reader reader) {
    Words title = reader.title(topic);
    return new TopicEntry(
        topic.slug(),
        topic.parent(),
        topic.position(),
        topic.mandatory(),
        topic.sensitive(),
        title.language().tag(),
        title.text());
  }

  /** All centres. */
  @GET
  @Path("centres")
  public ReadyPage centres(@QueryParam("lang") @DefaultValue("en") String tag) {
    Sources sources = new Sources();
    Reader reader = reader(tag, sources);
    sources.list(ItemType.CENTRE);
    return Json.page(
        node.replica().catalogue().centres().stream().map(centre -> entry(centre, reader)).toList(),
        sources.names());
  }

  private CentreEntry entry(Centre centre, Reader reader) {
    Words title = reader.title(centre);
    return new CentreEntry(
        centre.code(),
        centre.centreKind(),
        centre.status(),
        centre.statusSince(),
        centre.municipality(),
        centre.latitude(),
        centre.longitude(),
        centre.verified(),
        title.language().tag(),
        title.text(),
        url(reader, "/centres/" + centre.slug()));
  }

  /** All languages. */
  @GET
  @Path("languages")
  public ReadyPage languages() {
    List<LanguageEntry> entries =
        Languages.all().stream()
            .map(
                l ->
                    new LanguageEntry(
                        l.tag(),
                        "/" + l.urlTag() + "/",
                        l.nativeName(),
                        l.script(),
                        l.direction().html(),
                        l.fallback(),
                        l.hasUiTexts()))
            .toList();
    return Json.page(entries, Set.of());
  }

  private String url(Reader reader, String path) {
    return settings.publicUrl() + "/" + reader.language().urlTag() + path;
  }
}
