package rs.putokaz.portal.phone;

import jakarta.ws.rs.container.ResourceContext;
import java.util.Optional;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.portal.article.ArticleResource;
import rs.putokaz.portal.asset.Assets;
import rs.putokaz.portal.asset.Fonts;
import rs.putokaz.portal.centre.CentresResource;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.page.HomeResource;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.topic.TopicsResource;
import rs.putokaz.published.document.Topic;
import rs.putokaz.published.replica.ItemSummary;

/** Renders the pages of a language, as readers get them, to say what a phone may keep of them. */
final class SitePages {

  private final ResourceContext site;
  private final Assets assets;
  private final PageFrame frame;
  private final Language language;
  private final KeptList list = new KeptList();

  SitePages(ResourceContext site, Assets assets, PageFrame frame) {
    this.site = site;
    this.assets = assets;
    this.frame = frame;
    this.language = frame.reader().language();
  }

  /** Everything but the page on which readers choose, which shows what the rest weighs. */
  KeptList list() {
    asset("site.css", KeptFile.FIRST);
    asset("site.js", KeptFile.FIRST);
    asset("offline.js", KeptFile.FIRST);
    asset("icon.svg", KeptFile.FIRST);
    page("/", site.getResource(HomeResource.class).page(tag()), KeptFile.FIRST);
    first("emergency-numbers");
    first("my-rights");
    font();
    asset("deadline.js", KeptFile.ALL);
    page("/deadlines", site.getResource(DeadlinesResource.class).deadlines(tag()), KeptFile.ALL);
    frame.catalogue().articles().stream().filter(this::isOwn).forEach(this::article);
    topics();
    centres();
    return list;
  }

  private void font() {
    Optional<String> font = Fonts.of(language);
    font.ifPresent(
        name -> {
          asset("font-" + name + ".css", KeptFile.FIRST);
          asset("fonts/" + name + ".woff2", KeptFile.FIRST);
        });
  }

  private void first(String slug) {
    frame
        .catalogue()
        .article(slug)
        .filter(article -> !article.sensitive())
        .ifPresent(article -> article(article, KeptFile.FIRST));
  }

  /** A page in another language would weigh as much and say less. */
  private boolean isOwn(ItemSummary article) {
    return article.titles().containsKey(frame.reader().editionTag());
  }

  private void article(ItemSummary article) {
    article(article, article.sensitive() ? KeptFile.PRIVATE : KeptFile.ALL);
  }

  private void article(ItemSummary article, int layer) {
    String slug = article.key().slug();
    page("/info/" + slug, site.getResource(ArticleResource.class).article(tag(), slug), layer);
  }

  private void topics() {
    TopicsResource topics = site.getResource(TopicsResource.class);
    page("/topics", topics.all(tag()), KeptFile.ALL);
    for (Topic topic : frame.catalogue().mainTopics()) {
      page(
          "/topics/" + topic.slug(),
          topics.topic(tag(), topic.slug()),
          topic.sensitive() ? KeptFile.PRIVATE : KeptFile.ALL);
    }
  }

  private void centres() {
    CentresResource centres = site.getResource(CentresResource.class);
    page("/centres", centres.all(tag()), KeptFile.ALL);
    frame
        .catalogue()
        .centres()
        .forEach(
            centre ->
                page(
                    "/centres/" + centre.slug(),
                    centres.centre(tag(), centre.slug()),
                    KeptFile.ALL));
  }

  private String tag() {
    return language.urlTag();
  }

  private void page(String path, ReadyPage page, int layer) {
    list.add(KeptFile.of(frame.reader().href(path), page, layer));
  }

  private void asset(String name, int layer) {
    list.add(KeptFile.of(assets.path(name), assets.file(name), layer));
  }
}
