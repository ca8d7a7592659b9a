package rs.putokaz.portal.phone;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rs.putokaz.published.replica.Catalogue;
import rs.putokaz.published.replica.ItemSummary;
import rs.putokaz.published.slug.ShortCode;

/**
 * A list of pages that lives in an address: short codes with dots between them. What people mistype
 * is forgiven as in Crockford's base 32. Immutable.
 *
 * @param codes the codes, each once, in the order of the address
 * @param articles what they stand for; two articles may share a code
 * @param unknown codes that stand for nothing, as they were written
 */
record Basket(List<String> codes, List<ItemSummary> articles, List<String> unknown) {

  /** More than this nobody reads, and a code to scan would become too fine. */
  static final int MOST = 20;

  static Basket of(String address, Catalogue catalogue) {
    Set<String> codes = new LinkedHashSet<>();
    List<ItemSummary> articles = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String written : address.split("[.,;+\\s_-]+")) {
      String code = forgiven(written);
      if (written.isEmpty() || codes.contains(code) || codes.size() == MOST) {
        continue;
      }
      List<ItemSummary> found =
          catalogue.articles().stream()
              .filter(article -> ShortCode.of(article.key().slug()).equals(code))
              .toList();
      if (found.isEmpty()) {
        unknown.add(written);
      } else {
        codes.add(code);
        articles.addAll(found);
      }
    }
    return new Basket(List.copyOf(codes), List.copyOf(articles), List.copyOf(unknown));
  }

  /** The code that somebody meant. */
  static String forgiven(String written) {
    return written.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
  }

  /** The codes as an address has them. */
  String address() {
    return String.join(".", codes);
  }

  /** The codes as an address has them, with one more. */
  String with(ItemSummary article) {
    String code = ShortCode.of(article.key().slug());
    return codes.isEmpty() ? code : address() + "." + code;
  }

  /** Whether some page of the list is on a private matter. */
  boolean isSensitive() {
    return articles.stream().anyMatch(ItemSummary::sensitive);
  }

  boolean has(ItemSummary article) {
    return articles.contains(article);
  }
}
