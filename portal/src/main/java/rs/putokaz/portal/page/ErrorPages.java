package rs.putokaz.portal.page;

import java.util.Map;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.portal.http.ReadyPage;

/**
 * The pages that say what went wrong and what to do, in the language of the address or of the
 * browser.
 */
public class ErrorPages {

  private final Pages pages;

  /** Pages of faults, rendered as all others. */
  public ErrorPages(Pages pages) {
    this.pages = pages;
  }

  /**
   * There is no such page, or it cannot be used in this way.
   *
   * @param status of the 400s
   */
  public ReadyPage refused(int status, String path, String acceptLanguage) {
    PageFrame frame = frame(path, acceptLanguage);
    Reader reader = frame.reader();
    return render(
        status,
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
    return render(
        500,
        frame,
        Map.of(
            "title",
            reader.text("error.server"),
            "help",
            reader.text("error.server.help", "reference", reference)));
  }

  private ReadyPage render(int status, PageFrame frame, Map<String, Object> texts) {
    return pages.render(status, "error.jte", frame, texts).varying();
  }

  private PageFrame frame(String path, String acceptLanguage) {
    String first = path.replaceFirst("^/+", "").replaceFirst("/.*", "");
    Language language =
        Languages.find(first).orElseGet(() -> Languages.orderedFor(acceptLanguage).get(0));
    return pages.frame(language, "/").notFound();
  }
}
