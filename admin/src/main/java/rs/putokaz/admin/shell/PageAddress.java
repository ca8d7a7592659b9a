package rs.putokaz.admin.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of pages that carry what was chosen on them, so that they can be kept and sent. */
public final class PageAddress {

  private PageAddress() {}

  /** The page with these parameters, in their order; those that are empty are left out. */
  public static String of(String page, Map<String, String> parameters) {
    String query =
        parameters.entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .map(one -> one.getKey() + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? page : page + "?" + query;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
