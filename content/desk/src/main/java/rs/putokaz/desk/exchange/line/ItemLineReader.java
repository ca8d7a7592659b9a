package rs.putokaz.desk.exchange.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Optional;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.item.form.EditionReader;
import rs.putokaz.desk.item.form.ItemFields;
import rs.putokaz.desk.publishing.Revision;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.slug.Slug;

/**
 * Reads a line of the exchange format, checks everything that can be checked without knowing other
 * items, and brings its texts into canonical form. All that is wrong with a line is reported.
 */
public final class ItemLineReader {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private ItemLineReader() {}

  /**
   * The line; empty when it does not even tell which item it is about. It is whole only when no
   * problem was reported.
   *
   * @param at the line as a whole
   */
  public static Optional<? extends ExchangeLine> read(LineFile.Line line, Place at) {
    if (!line.fault().isEmpty()) {
      at.refuse(line.fault());
      return Optional.empty();
    }
    return parse(line.text(), at)
        .flatMap(
            json ->
                json.path("type").asText().equals(RecordingLine.TYPE)
                    ? RecordingLineReader.read(json, at)
                    : item(json, at));
  }

  private static Optional<JsonNode> parse(String text, Place at) {
    try {
      JsonNode json = JSON.readTree(text);
      if (json.isObject()) {
        return Optional.of(json);
      }
      at.refuse("must be a JSON object");
    } catch (JsonProcessingException e) {
      // Jackson adds in brackets where the source is, which is of no use to people.
      String reason = e.getOriginalMessage().replaceAll("(?s)\\s*[(\\n].*", "");
      String column = e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
      at.refuse("is not JSON: " + reason + column);
    }
    return Optional.empty();
  }

  private static Optional<ItemLine> item(JsonNode json, Place at) {
    Optional<ItemType> type = ItemType.of(json.path("type").asText()).filter(ItemType::hasEditions);
    if (type.isEmpty() || !json.path("type").isTextual()) {
      at.field("type")
          .refuse(
              json.has("type")
                  ? "must be topic, article, centre, fact or recording"
                  : "is missing");
    }
    String slug = json.path("slug").asText();
    boolean named = json.path("slug").isTextual() && Slug.matches(slug);
    if (!named) {
      at.field("slug")
          .refuse(
              json.has("slug")
                  ? "must be 1–80 of a–z, 0–9 and hyphen, with a letter or digit at both ends"
                  : "is missing");
    }
    NamedFields fields =
        type.map(known -> ItemFields.read(known, slug, json, at)).orElse(NamedFields.NONE);
    Map<String, Edition> editions =
        json.has("editions")
            ? EditionReader.read(json.get("editions"), at.field("editions"))
            : Map.of();
    Optional<String> source = sourceLanguage(json, at.field("sourceLanguage"));
    return type.isPresent() && named
        ? Optional.of(
            new ItemLine(new ItemKey(type.get(), slug), new Revision(fields, source, editions)))
        : Optional.empty();
  }

  private static Optional<String> sourceLanguage(JsonNode json, Place at) {
    JsonNode source = json.path("sourceLanguage");
    if (source.isMissingNode()) {
      return Optional.empty();
    }
    if (!source.isTextual()) {
      at.refuse("must be a language tag");
      return Optional.empty();
    }
    return EditionReader.isLanguage(source.textValue(), at)
        ? Optional.of(source.textValue())
        : Optional.empty();
  }
}
