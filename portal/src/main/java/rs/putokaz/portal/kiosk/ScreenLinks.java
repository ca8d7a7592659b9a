package rs.putokaz.portal.kiosk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the links of a rendered block into those of a screen, from which nobody can leave. A page
 * of ours becomes a link within the screen; everything else a text that tells its address.
 */
final class ScreenLinks {

  private static final Pattern LINK =
      Pattern.compile("<a(\\s(?:[^>\"]|\"[^\"]*\")*)>(.*?)</a>", Pattern.DOTALL);
  private static final Pattern HREF = Pattern.compile("\\shref=\"([^\"]*)\"");
  private static final Pattern OURS =
      Pattern.compile("/[a-z-]+/(info|topics|centres)/([a-z0-9-]+)");

  private ScreenLinks() {}

  static String in(String html) {
    return LINK.matcher(html)
        .replaceAll(link -> Matcher.quoteReplacement(link(link.group(1), link.group(2))));
  }

  private static String link(String attributes, String content) {
    Matcher href = HREF.matcher(attributes);
    if (!href.find()) {
      return content;
    }
    Matcher ours = OURS.matcher(href.group(1));
    if (ours.matches()) {
      String kind =
          switch (ours.group(1)) {
            case "info" -> "article";
            case "topics" -> "topic";
            default -> "centre";
          };
      return "<a href=\"#"
          + kind
          + "/"
          + ours.group(2)
          + "\" data-"
          + kind
          + "=\""
          + ours.group(2)
          + "\">"
          + content
          + "</a>";
    }
    return "<span class=\"address\" data-address=\"" + href.group(1) + "\">" + content + "</span>";
  }
}
