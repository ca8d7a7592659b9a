package rs.putokaz.portal.page;

import java.util.OptionalInt;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Centre;

/** What of the site there is on paper, for the pages that offer it. */
public interface Printable {

  /**
   * About how large the leaflet of an article is for the reader of that frame, in kilobytes; empty
   * where there is none.
   */
  OptionalInt kilobytes(Article article, PageFrame frame);

  /** The same for the leaflet of a centre. */
  OptionalInt kilobytes(Centre centre, PageFrame frame);
}
