package rs.putokaz.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.portal.http.ReadyPage;

/**
 * The pages that say what went wrong and what to do, in the language of the address or of the
 * browser.
 */
@ApplicationScoped
public class ErrorPages {

  @Inject Pages pages;

  /** There is no such page. */
  public ReadyPage notFound(String path, String acceptLanguage) {
    PageFrame frame = frame(path, acceptLanguage);
    Reader reader = frame.reader();
    return pages.render(
        404,
        "error.jte",
        frame,
        Map.of("title", reader.text("error.notFound"), "help", reader.text("error.notFound.help")));
  }

  /**
   * The fault is ours.
   *
   * @param reference number under which it stands in the log
   */
  public ReadyPage fault(String path, String acceptLanguage, String reference) {
    PageFrame frame = frame(path, acceptLanguage);
    Reader reader = frame.reader();
    return pages.render(
        500,
        "error.jte",
        frame,
        Map.of(
            "title",
            reader.text("error.server"),
            "help",
            reader.text("error.server.help", "reference", reference)));
  }

  private PageFrame frame(String path, String acceptLanguage) {
    String first = path.replaceFirst("^/+", "").replaceFirst("/.*", "");
    Language language =
        Languages.find(first).orElseGet(() -> Languages.orderedFor(acceptLanguage).get(0));
    return pages.frame(language, "/").notFound();
  }
}
