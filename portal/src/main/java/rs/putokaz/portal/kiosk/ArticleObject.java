package rs.putokaz.portal.kiosk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.NotFoundException;
import java.util.Set;
import rs.putokaz.portal.article.ArticleView;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Reader;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.inline.InlineText;
import rs.putokaz.published.slug.ShortCode;

/** An edition of an article as an object. */
final class ArticleObject {

  private static final String MEDIA = "/media/";

  private final PortalNode node;
  private final BlockObjects blocks;

  ArticleObject(PortalNode node, BlockObjects blocks) {
    this.node = node;
    this.blocks = blocks;
  }

  ObjectNode write(String slug, PageFrame frame, Set<String> files) {
    ItemKey key = new ItemKey(ItemType.ARTICLE, slug);
    Article article = (Article) node.replica().find(key).orElseThrow(NotFoundException::new);
    frame.sources().item(key);
    ArticleView view = new ArticleView(article, frame);
    Edition edition = view.edition();
    Reader reader = frame.reader();
    ObjectNode json = ItemJson.mapper().createObjectNode();
    json.put("slug", slug)
        .put("topic", article.topic())
        .put("code", ShortCode.of(slug))
        .put("title", edition.title())
        .put("summary", frame.plainText(edition.summary()))
        .put("lang", view.shown().htmlLang())
        .put("dir", view.shown().direction().html())
        .put("words", words(edition));
    json.put("checkedOn", article.checkedOn() == null ? "" : article.checkedOn().toString());
    json.put("checkedText", checked(article, reader))
        .put("responsible", frame.organisation(article.responsible()))
        .put("source", article.source())
        .put("sensitive", article.sensitive());
    blocks.write(
        edition.blocks(), frame, block -> recording(view, block), json.putArray("blocks"), files);
    return json;
  }

  private static String checked(Article article, Reader reader) {
    return article.checkedOn() == null
        ? reader.text("article.notChecked")
        : reader.text("article.checked") + " " + reader.date(article.checkedOn());
  }

  private static String recording(ArticleView view, Block block) {
    String address = view.recordingOf(block);
    return address == null ? null : address.substring(MEDIA.length());
  }

  private static int words(Edition edition) {
    return edition.blocks().stream()
        .flatMap(block -> block.texts().stream())
        .mapToInt(text -> InlineText.parse(text).plain(slug -> "").split("\\s+").length)
        .sum();
  }
}
