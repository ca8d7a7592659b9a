package rs.putokaz.portal.http;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The one address under which a page is kept. What makes no difference to the page is left out, so
 * that nobody can fill the memory or the processor with addresses of the same page.
 */
final class PageAddress {

  private static final String API = "/api/";
  private static final Pattern PLAIN = Pattern.compile("(?:/[A-Za-z0-9._-]+)+|/(?:[a-z-]+/)?");

  /** The parameters on which the lists of the API depend. */
  private static final Pattern PARAMETER = Pattern.compile("(lang|topic)=([A-Za-z0-9-]{1,40})");

  private PageAddress() {}

  /**
   * The address to look up and to keep by; empty when the page is made for this request alone.
   *
   * @param path path of the request, not decoded
   * @param query its query, not decoded; null without one
   */
  static Optional<String> of(String path, String query) {
    if (!PLAIN.matcher(path).matches()) {
      return Optional.empty();
    }
    if (path.startsWith(API)) {
      return query == null ? Optional.of(path) : ofList(path, query);
    }
    // Only the search page reads a query.
    return query != null && path.endsWith("/search") ? Optional.empty() : Optional.of(path);
  }

  private static Optional<String> ofList(String path, String query) {
    Map<String, String> parameters = new TreeMap<>();
    for (String parameter : query.split("&", -1)) {
      var found = PARAMETER.matcher(parameter);
      if (!found.matches() || parameters.put(found.group(1), found.group(2)) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(path + "?" + parameters);
  }
}
