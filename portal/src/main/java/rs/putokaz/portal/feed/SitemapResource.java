package rs.putokaz.portal.feed;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.http.Sources;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.portal.node.Settings;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.replica.Catalogue;
import rs.putokaz.published.replica.ItemSummary;

/** What search engines may list (sitemaps.org 0.9). Pages on private matters are not in it. */
@Path("sitemap.xml")
public class SitemapResource {

  @Inject PortalNode node;
  @Inject Settings settings;

  /** Every public page with its languages. */
  @GET
  public ReadyPage sitemap() {
    Sources sources = new Sources();
    List.of(ItemType.ARTICLE, ItemType.TOPIC, ItemType.CENTRE).forEach(sources::list);
    StringBuilder xml =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    Catalogue catalogue = node.replica().catalogue();
    add(xml, "/", Languages.publicSite());
    add(xml, "/topics", Languages.publicSite());
    add(xml, "/centres", Languages.publicSite());
    add(xml, "/deadlines", Languages.publicSite());
    add(xml, "/offline", Languages.publicSite());
    catalogue.topics().stream()
        .filter(topic -> !topic.sensitive())
        .forEach(topic -> add(xml, "/topics/" + topic.slug(), Languages.publicSite()));
    catalogue
        .centres()
        .forEach(centre -> add(xml, "/centres/" + centre.slug(), Languages.publicSite()));
    catalogue.articles().stream()
        .filter(article -> !article.sensitive())
        .forEach(article -> add(xml, "/info/" + article.key().slug(), languages(article)));
    byte[] body = xml.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8);
    return ReadyPage.of(
        200, "application/xml;charset=UTF-8", body, ReadyPage.Caching.REVALIDATE, sources.names());
  }

  private static List<Language> languages(ItemSummary article) {
    List<Language> languages = new ArrayList<>();
    for (Language language : Languages.all()) {
      String tag = language.tag().equals("sr-Latn") ? "sr" : language.tag();
      if (article.titles().containsKey(tag)) {
        languages.add(language);
      }
    }
    return languages;
  }

  private void add(StringBuilder xml, String path, List<Language> languages) {
    StringBuilder alternates = new StringBuilder();
    for (Language language : languages) {
      alternates
          .append("<xhtml:link rel=\"alternate\" hreflang=\"")
          .append(language.htmlLang())
          .append("\" href=\"")
          .append(address(language, path))
          .append("\"/>");
    }
    for (Language language : languages) {
      xml.append("<url><loc>")
          .append(address(language, path))
          .append("</loc>")
          .append(alternates)
          .append("</url>\n");
    }
  }

  private String address(Language language, String path) {
    return settings.publicUrl() + "/" + language.urlTag() + path;
  }
}
