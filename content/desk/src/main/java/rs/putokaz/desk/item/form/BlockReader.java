package rs.putokaz.desk.item.form;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;

/** Reads one block of an edition. */
final class BlockReader {

  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");
  private static final Set<String> COMMON = Set.of("id", "kind", "sourceHash");
  private static final int MOST_ITEMS = 500;
  private static final FieldRule SLUG =
      FieldRule.form("[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?", "a slug");
  private static final FieldRule HASH =
      FieldRule.form("[0-9a-f]{16}", "16 hexadecimal digits in small letters");

  private static final Map<String, FieldRule> ATTRIBUTES =
      Map.ofEntries(
          entry("ref", SLUG),
          entry("level", FieldRule.form("[23]", "2 or 3")),
          entry("tone", FieldRule.word("info", "important", "danger")),
          entry("phone", FieldRule.form("[+0-9 ()/.,-]{2,80}", "a phone number")),
          entry(
              "email", FieldRule.form("[^\\s\"<>@]{1,64}@[^\\s\"<>@]{1,189}", "an e-mail address")),
          entry("url", FieldRule.form("https?://[^\\s\"<>]+", "an http or https address")),
          entry("address", FieldRule.text()),
          entry("hours", FieldRule.text()),
          entry("alt", FieldRule.text()),
          entry(
              "media",
              FieldRule.form("[A-Za-z0-9][A-Za-z0-9_-]*([./][A-Za-z0-9_-]+){0,20}", "a name")));

  private BlockReader() {}

  /**
   * The block; empty when it was refused.
   *
   * @param number its place among the blocks, from 1, which names it while its id is not known
   */
  static Optional<Block> read(JsonNode json, int number, String language, FormPlace blocks) {
    FormPlace at = blocks.element("#" + number);
    if (!json.isObject()) {
      at.refuse("must be an object");
      return Optional.empty();
    }
    String id = json.path("id").asText();
    if (!json.path("id").isTextual() || !ID.matcher(id).matches()) {
      at.field("id").refuse("must be 1–40 of a–z, 0–9 and hyphen");
      id = "";
    } else {
      at = blocks.element(id);
    }
    Optional<BlockKind> kind = BlockKind.of(json.path("kind").asText());
    if (kind.isEmpty() || !json.path("kind").isTextual()) {
      at.field("kind").refuse(json.has("kind") ? "is no kind of block" : "is missing");
      return Optional.empty();
    }
    int before = at.refusals();
    Block block = parts(json, id, kind.get(), language, at);
    return id.isEmpty() || at.refusals() > before ? Optional.empty() : Optional.of(block);
  }

  private static Block parts(
      JsonNode json, String id, BlockKind kind, String language, FormPlace at) {
    Map<String, String> texts = new HashMap<>();
    List<String> items = new ArrayList<>();
    Map<String, String> attributes = new HashMap<>();
    json.properties()
        .forEach(
            field -> {
              String name = field.getKey();
              JsonNode value = field.getValue();
              FormPlace here = at.field(name);
              if (name.equals("sourceHash")) {
                HASH.read(value, here).ifPresent(hash -> texts.put(name, (String) hash));
              } else if (kind.attributes().contains(name)) {
                attribute(name, value, here).ifPresent(text -> attributes.put(name, text));
              } else if (!kind.texts().contains(name)) {
                if (!COMMON.contains(name)) {
                  here.refuse("is no part of a block of kind " + kind.word());
                }
              } else if (name.equals("items")) {
                items(value, language, here, items);
              } else {
                Texts.inline(value, language, Texts.LONGEST_TEXT, here)
                    .ifPresent(text -> texts.put(name, text));
              }
            });
    require(json, kind, at);
    return new Block(
        id,
        kind,
        texts.get("title"),
        texts.get("text"),
        items,
        texts.get("sourceHash"),
        attributes);
  }

  /** A number is taken as its digits, since {@code "level":2} is how people write it. */
  private static Optional<String> attribute(String name, JsonNode value, FormPlace at) {
    JsonNode text =
        name.equals("level") && value.isInt() ? TextNode.valueOf(value.asText()) : value;
    if (text.isTextual() && text.textValue().isBlank()) {
      return Optional.empty();
    }
    return ATTRIBUTES.get(name).read(text, at).map(String.class::cast);
  }

  private static void items(JsonNode value, String language, FormPlace at, List<String> items) {
    if (!value.isArray()) {
      at.refuse("must be a list");
      return;
    }
    if (value.size() > MOST_ITEMS) {
      at.refuse("has " + value.size() + " items, at most " + MOST_ITEMS + " are allowed");
      return;
    }
    for (int i = 0; i < value.size(); i++) {
      FormPlace here = at.element(i + 1);
      Optional<String> item = Texts.inline(value.get(i), language, Texts.LONGEST_TEXT, here);
      if (item.isPresent() && item.get().isEmpty()) {
        here.refuse("is empty");
      }
      item.ifPresent(items::add);
    }
  }

  private static void require(JsonNode json, BlockKind kind, FormPlace at) {
    JsonNode required = json.path(kind.required());
    if (required.isMissingNode()) {
      at.field(kind.required()).refuse("is missing");
    } else if (required.isTextual() ? required.textValue().isBlank() : required.isEmpty()) {
      at.field(kind.required()).refuse("is empty");
    }
  }
}
