package rs.putokaz.portal.kiosk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.portal.alert.AlertWriter;
import rs.putokaz.portal.asset.Fonts;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.portal.page.Signs;
import rs.putokaz.portal.page.Words;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.document.Topic;
import rs.putokaz.published.replica.ItemSummary;
import rs.putokaz.published.slug.ShortCode;

/** Writes an object by its name. The same content always gives the same bytes. */
final class ObjectWriter {

  /** What labels begin with that screens need of the public pages. */
  private static final List<String> LABELS =
      List.of(
          "kiosk.",
          "emergency",
          "article.",
          "centre.",
          "services.",
          "topic.empty",
          "home.topics",
          "nav.",
          "listen.",
          "search.",
          "phone.list",
          "phone.add",
          "exit.button");

  /** The emergency numbers of the public pages, and their pictograms. */
  private static final Map<String, String> NUMBERS =
      new TreeMap<>(Map.of("police", "shield", "fire", "alert", "ambulance", "heart"));

  private static final Language ANY = Languages.get("en");

  private final Pages pages;
  private final ArticleObject articles;
  private final CentreObject centres;

  /**
   * An object with what it depends on.
   *
   * @param sources see {@link rs.putokaz.portal.http.Sources}
   * @param files what it shows or plays
   */
  record Written(byte[] json, Set<String> sources, Set<String> files) {}

  ObjectWriter(Pages pages, ArticleObject articles, CentreObject centres) {
    this.pages = pages;
    this.articles = articles;
    this.centres = centres;
  }

  /**
   * Writes it.
   *
   * @throws jakarta.ws.rs.NotFoundException when what it is about has gone
   */
  Written write(ObjectName name) {
    PageFrame frame = pages.frame(name.tag().isEmpty() ? ANY : Languages.get(name.tag()), "/");
    Set<String> files = new HashSet<>();
    JsonNode json =
        switch (name.kind()) {
          case LANGUAGES -> languages(frame);
          case EMERGENCY -> emergency(frame);
          case SIGNS -> ItemJson.mapper().valueToTree(Signs.all());
          case ALERTS -> AlertWriter.templates();
          case UI -> labels(frame);
          case TOPICS -> topics(frame);
          case ARTICLE -> articles.write(name.slug(), frame, files);
          case CENTRE -> centres.write(name.slug(), frame, files);
        };
    try {
      byte[] bytes = ItemJson.mapper().writeValueAsBytes(json);
      return new Written(bytes, frame.sources().names(), files);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a tree can always be written", e);
    }
  }

  private static JsonNode languages(PageFrame frame) {
    frame.sources().list(ItemType.ARTICLE);
    Selection selection = new Selection(frame.catalogue());
    ArrayNode all = ItemJson.mapper().createArrayNode();
    for (Language language : selection.languages()) {
      all.addObject()
          .put("tag", language.tag())
          .put("name", language.nativeName())
          .put("dir", language.direction().html())
          .put("script", language.script())
          .put("lang", language.htmlLang())
          .put("digits", language.digits())
          .put("font", Fonts.of(language).orElse(""))
          .put("ui", language.uiTag())
          .put("articles", selection.in(language).size());
    }
    return all;
  }

  private JsonNode emergency(PageFrame frame) {
    ArrayNode all = ItemJson.mapper().createArrayNode();
    NUMBERS.forEach(
        (slug, sign) -> {
          String number = frame.fact(slug);
          if (!number.isEmpty()) {
            ObjectNode titles =
                all.addObject()
                    .put("slug", slug)
                    .put("number", number)
                    .put("sign", sign)
                    .putObject("titles");
            for (Language language : Languages.publicSite()) {
              PageFrame own = pages.frame(language, "/");
              own.sources().names().forEach(frame.sources()::name);
              titles.put(language.tag(), own.reader().text("emergency." + slug));
            }
          }
        });
    return all;
  }

  private static JsonNode labels(PageFrame frame) {
    ObjectNode labels = ItemJson.mapper().createObjectNode();
    frame
        .reader()
        .patterns()
        .forEach(
            (key, pattern) -> {
              if (LABELS.stream().anyMatch(key::startsWith)) {
                labels.put(key, pattern);
              }
            });
    return labels;
  }

  private static JsonNode topics(PageFrame frame) {
    frame.sources().list(ItemType.TOPIC);
    frame.sources().list(ItemType.ARTICLE);
    Selection selection = new Selection(frame.catalogue());
    ArrayNode all = ItemJson.mapper().createArrayNode();
    for (Topic topic : frame.catalogue().mainTopics()) {
      List<ItemSummary> articles = selection.below(topic);
      if (!articles.isEmpty()) {
        ObjectNode node = all.addObject();
        Words title = frame.reader().title(topic);
        node.put("slug", topic.slug()).put("title", title.text()).put("sign", topic.sign());
        node.put("lang", title.language().tag());
        selection.topicsBelow(topic).forEach(node.putArray("below")::add);
        ArrayNode list = node.putArray("articles");
        articles.forEach(article -> entry(article, frame, list.addObject()));
      }
    }
    return all;
  }

  private static void entry(ItemSummary article, PageFrame frame, ObjectNode node) {
    String slug = article.key().slug();
    Words title = frame.reader().words(article.titles());
    node.put("slug", slug)
        .put("title", title.text())
        .put("summary", frame.plainText(frame.reader().words(article.summaries()).text()))
        .put("code", ShortCode.of(slug))
        .put("lang", title.language().tag())
        .put("mandatory", article.mandatory())
        .put("sensitive", article.sensitive());
  }
}
