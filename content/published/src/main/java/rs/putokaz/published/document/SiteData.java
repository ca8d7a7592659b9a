package rs.putokaz.published.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What the site itself is made with: published as items are, but nothing that readers read. */
public sealed interface SiteData extends Item {

  /** There are none. */
  @Override
  @JsonIgnore
  default Map<String, Edition> editions() {
    return Map.of();
  }

  /** There is none: the empty text. */
  @Override
  @JsonIgnore
  default String sourceLanguage() {
    return "";
  }

  /** Id under which it is published: the same for the same key, on every desk. */
  static UUID idOf(ItemKey key) {
    return UUID.nameUUIDFromBytes(key.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * An address that readers may still have, and where it leads now.
   *
   * @param slug what {@link #slugOf} makes of the source
   * @param source path behind the language, with a slash at the beginning
   * @param target such a path, or an address that begins with {@code https://}
   */
  @JsonPropertyOrder({"type", "slug", "source", "target"})
  record Redirect(String slug, String source, String target) implements SiteData {

    /** A redirect between those addresses. */
    public static Redirect of(String source, String target) {
      return new Redirect(slugOf(source), source, target);
    }

    /** Paths are longer than slugs and have other letters. */
    public static String slugOf(String source) {
      return UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Key of the redirect from that path, whether there is one or not. */
    public static ItemKey keyOf(String source) {
      return new ItemKey(ItemType.REDIRECT, slugOf(source));
    }

    @Override
    public ItemType type() {
      return ItemType.REDIRECT;
    }
  }

  /**
   * Words of the same meaning, in the place of those that the program has for the concept.
   *
   * @param slug the concept
   * @param terms by language tag; none at all when search shall not know the concept
   */
  @JsonPropertyOrder({"type", "slug", "terms"})
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Synonym(String slug, Map<String, List<String>> terms) implements SiteData {

    /** Copies the terms. */
    public Synonym {
      Map<String, List<String>> copy = new TreeMap<>();
      if (terms != null) {
        terms.forEach((language, words) -> copy.put(language, List.copyOf(words)));
      }
      terms = Collections.unmodifiableMap(copy);
    }

    @Override
    public ItemType type() {
      return ItemType.SYNONYM;
    }
  }

  /**
   * A Serbian word whose Latin form is not the derived one.
   *
   * @param slug what {@link #slugOf} makes of the word
   * @param written in Cyrillic, in small letters
   * @param latin what is shown and found instead
   */
  @JsonPropertyOrder({"type", "slug", "written", "latin"})
  record LatinWord(String slug, String written, String latin) implements SiteData {

    /** That word in that form. */
    public static LatinWord of(String written, String latin) {
      return new LatinWord(slugOf(written), written, latin);
    }

    /** Slugs have no Cyrillic letters. */
    public static String slugOf(String written) {
      return UUID.nameUUIDFromBytes(written.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Override
    public ItemType type() {
      return ItemType.LATINWORD;
    }
  }

  /**
   * Texts of the public pages in one language, in the place of those that the program has.
   *
   * @param slug tag of the language in small letters
   * @param texts patterns by key
   */
  @JsonPropertyOrder({"type", "slug", "texts"})
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record SiteText(String slug, Map<String, String> texts) implements SiteData {

    /** Copies the texts. */
    public SiteText {
      texts = texts == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** Key of the texts in that language, whether there are any or not. */
    public static ItemKey keyOf(String languageTag) {
      return new ItemKey(ItemType.SITETEXT, languageTag.toLowerCase(Locale.ROOT));
    }

    @Override
    public ItemType type() {
      return ItemType.SITETEXT;
    }
  }
}
