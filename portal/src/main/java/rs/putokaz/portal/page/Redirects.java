package rs.putokaz.portal.page;

import java.net.URI;
import java.util.Optional;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.published.replica.SiteCatalogue;

/** Where addresses lead that have no page any more. */
public class Redirects {

  private static final String PAIR = "/with-serbian";

  private final PortalNode node;

  /** Redirects of what the node has. */
  public Redirects(PortalNode node) {
    this.node = node;
  }

  /**
   * Where an address leads now.
   *
   * @param path of the request, with a slash at the beginning
   * @param acceptLanguage decides the language where the old address has none; may be null
   * @return empty when it leads nowhere
   */
  public Optional<URI> find(String path, String acceptLanguage) {
    int end = path.indexOf('/', 1);
    String first = end < 0 ? path.substring(1) : path.substring(1, end);
    Optional<Language> language =
        Languages.find(first).filter(found -> found.urlTag().equals(first));
    Language to = language.orElseGet(() -> Languages.orderedFor(acceptLanguage).get(0));
    String source = language.isPresent() && end > 0 ? path.substring(end) : path;
    SiteCatalogue site = node.replica().catalogue().site();
    Optional<String> target =
        site.redirect(source)
            .or(
                () ->
                    source.endsWith(PAIR)
                        ? site.redirect(source.substring(0, source.length() - PAIR.length()))
                            .map(article -> article + PAIR)
                        : Optional.empty());
    return target.map(
        found -> URI.create(found.startsWith("/") ? "/" + to.urlTag() + found : found));
  }
}
