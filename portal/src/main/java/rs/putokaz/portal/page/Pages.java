package rs.putokaz.portal.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.Map;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.portal.asset.Assets;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.portal.node.Settings;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.replica.Catalogue;

/** Makes frames and renders templates. */
public class Pages {

  /** The first part of every reader's path: a language as addresses write it. */
  public static final String LANGUAGE = "{language: [a-z]{2,3}(?:-[a-z]{2,4})?}";

  /** Media type of every page. */
  public static final String HTML = "text/html;charset=UTF-8";

  private final PortalNode node;
  private final Settings settings;
  private final Assets assets;
  private final TemplateEngine engine;
  private final Labels labels = new Labels();

  /** Pages of what the node has. */
  public Pages(PortalNode node, Settings settings, Assets assets) {
    this.node = node;
    this.settings = settings;
    this.assets = assets;
    engine = TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader());
    engine.setBinaryStaticContent(true);
  }

  /**
   * The frame of a page.
   *
   * @param languageInPath the first part of the path
   * @param path the rest of the path, with a slash at the beginning
   * @throws NotFoundException when there is no such language, or it is not written as addresses
   *     write it
   */
  public PageFrame frame(String languageInPath, String path) {
    Language language =
        Languages.find(languageInPath)
            .filter(found -> found.urlTag().equals(languageInPath))
            .orElseThrow(NotFoundException::new);
    return frame(language, path);
  }

  /** The frame of a page in a language. */
  public PageFrame frame(Language language, String path) {
    Catalogue catalogue = node.replica().catalogue();
    Reader reader =
        new Reader(language, labels.of(language, catalogue.site()), catalogue.site().latin());
    PageFrame frame = new PageFrame(reader, path, catalogue, settings, assets);
    frame.sources().item(Labels.key(language));
    if (reader.readsLatin()) {
      frame.sources().list(ItemType.LATINWORD);
    }
    return frame;
  }

  /** Renders a template; what the frame noted decides when the page is dropped. */
  public ReadyPage render(String template, PageFrame frame, Map<String, Object> content) {
    return render(200, template, frame, content);
  }

  /** Renders a template as the answer with that status. */
  public ReadyPage render(
      int status, String template, PageFrame frame, Map<String, Object> content) {
    Map<String, Object> parameters = new HashMap<>(content);
    parameters.put("page", frame);
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template, parameters, output);
    ReadyPage.Caching caching =
        frame.isTraceless() ? ReadyPage.Caching.NO_STORE : ReadyPage.Caching.REVALIDATE;
    return ReadyPage.of(status, HTML, output.toByteArray(), caching, frame.sources().names());
  }
}
