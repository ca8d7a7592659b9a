package rs.putokaz.portal.kiosk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.published.document.Topic;
import rs.putokaz.published.replica.Catalogue;
import rs.putokaz.published.replica.ItemSummary;

/**
 * Which articles go to screens. A screen has room for a few hundred: when there are more, those
 * that everybody has to be told come first, then those whose slugs do.
 */
final class Selection {

  /** Most articles of a screen. */
  static final int MOST = 300;

  private final Catalogue catalogue;
  private final Set<String> slugs;

  Selection(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.slugs =
        catalogue.articles().stream()
            .sorted(
                Comparator.comparing((ItemSummary article) -> !article.mandatory())
                    .thenComparing(article -> article.key().slug()))
            .limit(MOST)
            .map(article -> article.key().slug())
            .collect(Collectors.toSet());
  }

  /** The articles of a topic and of all below it, in the order of the tree. */
  List<ItemSummary> below(Topic topic) {
    List<ItemSummary> found = new ArrayList<>();
    collect(topic, found, new HashSet<>());
    return found;
  }

  /** The slugs of all topics below a topic. */
  Set<String> topicsBelow(Topic topic) {
    Set<String> seen = new LinkedHashSet<>();
    collect(topic, new ArrayList<>(), seen);
    seen.remove(topic.slug());
    return seen;
  }

  private void collect(Topic topic, List<ItemSummary> found, Set<String> seen) {
    if (!seen.add(topic.slug())) {
      return; // topics that are above each other
    }
    catalogue.articlesIn(topic.slug()).stream()
        .filter(article -> slugs.contains(article.key().slug()))
        .forEach(found::add);
    catalogue.topicsBelow(topic.slug()).forEach(below -> collect(below, found, seen));
  }

  /** The articles that can be read in exactly that language, by slug. */
  List<ItemSummary> in(Language language) {
    String written = language.isDerived() ? "sr" : language.tag();
    return catalogue.articles().stream()
        .filter(article -> slugs.contains(article.key().slug()))
        .filter(article -> article.titles().containsKey(written))
        .toList();
  }

  /** The languages of screens: those with an article, and those in which the screen speaks. */
  List<Language> languages() {
    return Languages.all().stream()
        .filter(language -> language.hasUiTexts() || !in(language).isEmpty())
        .toList();
  }
}
