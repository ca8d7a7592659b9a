package rs.putokaz.portal.phone;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.portal.asset.Assets;
import rs.putokaz.portal.asset.Fonts;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.portal.node.Settings;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.portal.page.Reader;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.replica.ItemSummary;

/**
 * Makes the files that readers pass on: one for each language, whole in itself, without script. The
 * same content gives the same bytes on every node, so that a fingerprint says something.
 */
final class TakeAways {

  /** Budget of a file, in bytes. */
  static final int MOST = 350 * 1024;

  private final Pages pages;
  private final Assets assets;
  private final PortalNode node;
  private final Settings settings;

  TakeAways(Pages pages, Assets assets, PortalNode node, Settings settings) {
    this.pages = pages;
    this.assets = assets;
    this.node = node;
    this.settings = settings;
  }

  /** The file of a language; private matters are not in it, because it is passed on. */
  ReadyPage file(Language language) {
    PageFrame frame = pages.frame(language, "/");
    frame.sources().list(ItemType.ARTICLE);
    frame.sources().list(ItemType.TOPIC);
    TakeAway content = content(frame);
    byte[] file = render(content, frame);
    while (file.length > MOST) {
      content = content.shorter();
      file = render(content, frame);
    }
    return ReadyPage.of(
            200, Pages.HTML, file, ReadyPage.Caching.REVALIDATE, frame.sources().names())
        .asFile(name(language));
  }

  static String name(Language language) {
    return "putokaz-" + language.urlTag() + ".html";
  }

  private TakeAway content(PageFrame frame) {
    Reader reader = frame.reader();
    // Where nothing is translated yet, the nearest language is better than an empty file.
    boolean own =
        frame.catalogue().articles().stream()
            .anyMatch(article -> article.titles().containsKey(reader.editionTag()));
    return new TakeAway(
        frame.catalogue().articles().stream()
            .filter(article -> !article.sensitive())
            .filter(article -> !own || article.titles().containsKey(reader.editionTag()))
            .map(ItemSummary::key)
            .flatMap(key -> node.replica().find(key).stream())
            .map(Article.class::cast)
            .sorted(Comparator.comparing(article -> !article.mandatory()))
            .map(
                article -> {
                  Language shown = reader.best(article);
                  return new TakeAway.Part(
                      article.slug(), shown, reader.edition(article, shown), article.checkedOn());
                })
            .toList());
  }

  private byte[] render(TakeAway content, PageFrame frame) {
    Map<String, Object> parameters =
        Map.of("file", content, "styles", styles(frame.reader().language()));
    String html =
        new String(pages.render("takeaway.jte", frame, parameters).plain(), StandardCharsets.UTF_8);
    return withLinks(html, content, frame).getBytes(StandardCharsets.UTF_8);
  }

  /** A link to a text of the file stays in it; another goes to the site. */
  private String withLinks(String html, TakeAway content, PageFrame frame) {
    List<String> inside = content.parts().stream().map(TakeAway.Part::slug).toList();
    String info = frame.reader().href("/info/");
    Matcher link = Pattern.compile("href=\"(/[^\"]*)\"").matcher(html);
    return link.replaceAll(
        found -> {
          String path = found.group(1);
          boolean here = path.startsWith(info) && inside.contains(path.substring(info.length()));
          return Matcher.quoteReplacement(
              "href=\""
                  + (here ? "#" + path.substring(info.length()) : settings.publicUrl() + path)
                  + "\"");
        });
  }

  /** The style sheet, with the fonts of those languages in it. */
  Content styles(Language... languages) {
    String fonts =
        Stream.of(languages)
            .flatMap(language -> Fonts.of(language).stream())
            .distinct()
            .map(font -> assets.file("fonts/" + font + ".woff2").plain())
            .map(
                font ->
                    "@font-face{font-family:Putokaz;src:url(data:font/woff2;base64,"
                        + Base64.getEncoder().encodeToString(font)
                        + ") format(\"woff2\")}")
            .collect(Collectors.joining());
    String sheet = new String(assets.file("takeaway.css").plain(), StandardCharsets.UTF_8);
    return output -> output.writeContent("<style>" + fonts + sheet + "</style>");
  }
}
