package rs.putokaz.desk.item.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;

/** Reads the editions of an item. */
public final class EditionReader {

  static final int MOST_BLOCKS = 500;

  private static final String DERIVED = "sr-Latn";
  private static final Set<String> PARTS = Set.of("title", "summary", "blocks");

  private EditionReader() {}

  /** The editions by language tag; those that were refused are left out. */
  public static Map<String, Edition> read(JsonNode json, FormPlace at) {
    Map<String, Edition> editions = new TreeMap<>();
    if (!json.isObject()) {
      at.refuse("must be an object: language tag → edition");
      return editions;
    }
    json.properties()
        .forEach(
            field -> {
              FormPlace here = at.field(field.getKey());
              if (isLanguage(field.getKey(), here)) {
                edition(field.getValue(), field.getKey(), here)
                    .ifPresent(edition -> editions.put(field.getKey(), edition));
              }
            });
    return editions;
  }

  /** Whether texts are kept under that tag; reports why not. */
  public static boolean isLanguage(String tag, FormPlace at) {
    Optional<Language> language = Languages.find(tag);
    if (language.isEmpty()) {
      at.refuse("is no language of the portal");
    } else if (language.get().tag().equals(DERIVED)) {
      at.refuse("Serbian is written as sr; Latin is derived from it and never stored");
    } else if (!language.get().tag().equals(tag)) {
      at.refuse("is written " + language.get().tag());
    } else {
      return true;
    }
    return false;
  }

  static Optional<Edition> edition(JsonNode json, String language, FormPlace at) {
    if (!json.isObject()) {
      at.refuse("must be an object");
      return Optional.empty();
    }
    json.fieldNames()
        .forEachRemaining(
            name -> {
              if (!PARTS.contains(name)) {
                at.field(name).refuse("is no field of an edition");
              }
            });
    Optional<String> title = title(json, language, at.field("title"));
    Optional<String> summary =
        json.has("summary")
            ? Texts.inline(
                json.get("summary"), language, Texts.LONGEST_SUMMARY, at.field("summary"))
            : Optional.of("");
    List<Block> blocks =
        json.has("blocks") ? blocks(json.get("blocks"), language, at.field("blocks")) : List.of();
    return title.isPresent() && summary.isPresent()
        ? Optional.of(new Edition(title.get(), summary.get(), blocks))
        : Optional.empty();
  }

  private static Optional<String> title(JsonNode json, String language, FormPlace at) {
    if (!json.has("title")) {
      at.refuse("is missing");
      return Optional.empty();
    }
    Optional<String> title = Texts.plain(json.get("title"), language, Texts.LONGEST_TITLE, at);
    if (title.isPresent() && title.get().isEmpty()) {
      at.refuse("is empty");
    }
    return title;
  }

  private static List<Block> blocks(JsonNode json, String language, FormPlace at) {
    List<Block> blocks = new ArrayList<>();
    if (!json.isArray()) {
      at.refuse("must be a list");
    } else if (json.size() > MOST_BLOCKS) {
      at.refuse("has " + json.size() + " blocks, at most " + MOST_BLOCKS + " are allowed");
    } else {
      Set<String> ids = new HashSet<>();
      for (int i = 0; i < json.size(); i++) {
        JsonNode id = json.get(i).path("id");
        if (id.isTextual() && !ids.add(id.textValue())) {
          at.element(id.textValue()).field("id").refuse("stands twice in this edition");
        }
        BlockReader.read(json.get(i), i + 1, language, at).ifPresent(blocks::add);
      }
    }
    return blocks;
  }
}
