package rs.putokaz.portal.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.published.count.PageCounts;

/**
 * Decides what counts as the opening of a page: somebody asked for one that there is and meant to
 * see it. Workers that keep pages for later, and programs that say they are, do not count. Nothing
 * of the request but its path is kept.
 */
public final class Openings {

  private static final int FOUND = 200;
  private static final int UNCHANGED = 304;

  private static final Pattern PAGE =
      Pattern.compile("/([a-z-]{2,12})/((?:info|topics|centres)/[a-z0-9-]{1,80})?");

  private static final Pattern PROGRAM =
      Pattern.compile("bot|crawl|spider|slurp|preview", Pattern.CASE_INSENSITIVE);

  private final PageCounts counts;

  /** Tells the counts. */
  public Openings(PageCounts counts) {
    this.counts = counts;
  }

  /** A request was answered. */
  void answered(HttpServletRequest request, int status) {
    if ((status != FOUND && status != UNCHANGED) || !request.getMethod().equals("GET")) {
      return;
    }
    Matcher page = PAGE.matcher(request.getRequestURI());
    if (page.matches() && isSeen(request)) {
      Languages.find(page.group(1))
          .ifPresent(
              language ->
                  counts.opened(page.group(2) == null ? "home" : page.group(2), language.tag()));
    }
  }

  /** By what browsers say of themselves (W3C Fetch Metadata, resource hints). */
  private static boolean isSeen(HttpServletRequest request) {
    String destination = request.getHeader("Sec-Fetch-Dest");
    String agent = request.getHeader("User-Agent");
    return (destination == null || destination.equals("document"))
        && request.getHeader("Sec-Purpose") == null
        && (agent == null || !PROGRAM.matcher(agent).find());
  }
}
