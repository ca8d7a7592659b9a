package rs.putokaz.published.replica;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rs.putokaz.i18n.script.LatinExceptions;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.SiteData;
import rs.putokaz.published.document.SiteData.LatinWord;
import rs.putokaz.published.document.SiteData.Redirect;
import rs.putokaz.published.document.SiteData.SiteText;
import rs.putokaz.published.document.SiteData.Synonym;

/**
 * What the site itself is made with, in memory. Immutable; the maps stay the same objects as long
 * as nothing in them changes, so that what is made of them need not be made again.
 */
public final class SiteCatalogue {

  static final SiteCatalogue EMPTY =
      new SiteCatalogue(Map.of(), Map.of(), Map.of(), Words.of(Map.of(), Map.of()));

  private final Map<String, Redirect> redirects;
  private final Map<String, Synonym> synonyms;
  private final Map<String, SiteText> texts;
  private final Words words;

  private SiteCatalogue(
      Map<String, Redirect> redirects,
      Map<String, Synonym> synonyms,
      Map<String, SiteText> texts,
      Words words) {
    this.redirects = redirects;
    this.synonyms = synonyms;
    this.texts = texts;
    this.words = words;
  }

  /** The Latin words, what pages make of them, and what search does. */
  private record Words(
      Map<String, LatinWord> latin, LatinExceptions exceptions, Collection<Synonym> searched) {

    static Words of(Map<String, LatinWord> latin, Map<String, Synonym> synonyms) {
      Map<String, String> forms = new HashMap<>();
      List<Synonym> searched = new ArrayList<>(synonyms.values());
      latin
          .values()
          .forEach(
              word -> {
                forms.put(word.written(), word.latin());
                // What a page shows as "WhatsApp" is written "вотсап" in the index.
                searched.add(
                    new Synonym(
                        word.key().toString(),
                        Map.of("sr", List.of(word.written(), word.latin()))));
              });
      return new Words(
          latin, new LatinExceptions(forms), Collections.unmodifiableCollection(searched));
    }
  }

  /** The next state while its data come one by one; for one thread. Copies only what changes. */
  static final class Making {

    private final SiteCatalogue before;
    private Map<String, Redirect> redirects;
    private Map<String, Synonym> synonyms;
    private Map<String, SiteText> texts;
    private Map<String, LatinWord> latin;

    Making(SiteCatalogue before) {
      this.before = before;
    }

    void add(SiteData data) {
      if (data instanceof Redirect redirect) {
        redirects().put(redirect.slug(), redirect);
      } else if (data instanceof Synonym synonym) {
        synonyms().put(synonym.slug(), synonym);
      } else if (data instanceof SiteText text) {
        texts().put(text.slug(), text);
      } else if (data instanceof LatinWord word) {
        latin().put(word.slug(), word);
      }
    }

    void remove(ItemKey key) {
      switch (key.type()) {
        case REDIRECT -> redirects().remove(key.slug());
        case SYNONYM -> synonyms().remove(key.slug());
        case SITETEXT -> texts().remove(key.slug());
        case LATINWORD -> latin().remove(key.slug());
        default -> throw new IllegalArgumentException("no data of the site: " + key);
      }
    }

    private Map<String, Redirect> redirects() {
      redirects = redirects == null ? new TreeMap<>(before.redirects) : redirects;
      return redirects;
    }

    private Map<String, Synonym> synonyms() {
      synonyms = synonyms == null ? new TreeMap<>(before.synonyms) : synonyms;
      return synonyms;
    }

    private Map<String, SiteText> texts() {
      texts = texts == null ? new TreeMap<>(before.texts) : texts;
      return texts;
    }

    private Map<String, LatinWord> latin() {
      latin = latin == null ? new TreeMap<>(before.words.latin()) : latin;
      return latin;
    }

    private Words words() {
      if (latin == null && synonyms == null) {
        return before.words;
      }
      return Words.of(
          latin == null ? before.words.latin() : Collections.unmodifiableMap(latin),
          synonyms == null ? before.synonyms : synonyms);
    }

    SiteCatalogue finished() {
      return new SiteCatalogue(
          redirects == null ? before.redirects : Collections.unmodifiableMap(redirects),
          synonyms == null ? before.synonyms : Collections.unmodifiableMap(synonyms),
          texts == null ? before.texts : Collections.unmodifiableMap(texts),
          words());
    }
  }

  /**
   * Where an old address leads in the end.
   *
   * @param source path behind the language, with a slash at the beginning
   * @return such a path or an address that begins with {@code https://}; empty when it leads
   *     nowhere, or in a circle
   */
  public Optional<String> redirect(String source) {
    Set<String> seen = new HashSet<>(Set.of(source));
    Redirect next = redirects.get(Redirect.slugOf(source));
    String target = null;
    while (next != null) {
      target = next.target();
      if (!seen.add(target)) {
        return Optional.empty();
      }
      next = redirects.get(Redirect.slugOf(target));
    }
    return Optional.ofNullable(target);
  }

  /**
   * Words of the same meaning that take the place of those of the program, and the two forms of
   * each Latin word.
   */
  public Collection<Synonym> synonyms() {
    return words.searched();
  }

  /** Serbian words whose Latin form is not the derived one. */
  public LatinExceptions latin() {
    return words.exceptions();
  }

  /** Texts that take the place of those of the program, in that language. */
  public Optional<SiteText> texts(String languageTag) {
    return Optional.ofNullable(texts.get(SiteText.keyOf(languageTag).slug()));
  }
}
