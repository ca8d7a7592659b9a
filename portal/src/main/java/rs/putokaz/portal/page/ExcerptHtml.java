package rs.putokaz.portal.page;

import gg.jte.Content;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.published.search.Excerpt;

/** Writes a passage of search with its marks. */
final class ExcerptHtml {

  private ExcerptHtml() {}

  static Content of(Excerpt excerpt, Language in, Reader reader) {
    StringBuilder html = new StringBuilder(excerpt.cutBefore() ? "… " : "");
    for (Excerpt.Run run : excerpt.runs()) {
      String text = InlineHtml.escape(reader.seenIn(in, run.text()));
      html.append(run.marked() ? "<mark>" + text + "</mark>" : text);
    }
    String whole = html.append(excerpt.cutAfter() ? " …" : "").toString();
    return output -> output.writeContent(whole);
  }
}
