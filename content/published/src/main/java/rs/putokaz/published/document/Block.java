package rs.putokaz.published.document;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A part of an edition. It keeps its id in every language and through every version, so that
 * translations, audio, differences and links can be tied to it.
 *
 * @param id 1–40 of a–z, 0–9 and hyphen, unique within the edition
 * @param kind what it is
 * @param title inline text above it, or the question; empty when the kind has none
 * @param text inline text; empty when the kind has none
 * @param items inline texts of a list or of steps
 * @param sourceHash {@link #hash()} of the source block that this translation was made from; empty
 *     in the source and where it is current
 * @param attributes shared values such as {@code phone} or {@code level}, by name
 */
@JsonPropertyOrder({"id", "kind", "title", "text", "items"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Block(
    String id,
    BlockKind kind,
    String title,
    String text,
    List<String> items,
    String sourceHash,
    @JsonIgnore Map<String, String> attributes) {

  /** Fills in what is absent. */
  public Block {
    Objects.requireNonNull(id, "id is required");
    Objects.requireNonNull(kind, "kind is required");
    title = title == null ? "" : title;
    text = text == null ? "" : text;
    items = items == null ? List.of() : List.copyOf(items);
    sourceHash = sourceHash == null ? "" : sourceHash;
    attributes =
        attributes == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(attributes));
  }

  @JsonCreator
  static Block read(JsonNode json) {
    BlockKind kind =
        BlockKind.of(json.path("kind").asText())
            .orElseThrow(() -> new IllegalArgumentException("kind"));
    List<String> items = new ArrayList<>();
    json.path("items").forEach(item -> items.add(item.asText()));
    Map<String, String> attributes = new TreeMap<>();
    for (String name : kind.published()) {
      if (json.has(name)) {
        attributes.put(name, json.get(name).asText());
      }
    }
    return new Block(
        json.path("id").asText(),
        kind,
        json.path("title").asText(""),
        json.path("text").asText(""),
        items,
        json.path("sourceHash").asText(""),
        attributes);
  }

  @JsonAnyGetter
  Map<String, String> shared() {
    return attributes;
  }

  /** A shared value, or the empty text. */
  public String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  /** The inline texts in reading order, without empty ones. */
  @JsonIgnore
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    if (!title.isEmpty()) {
      texts.add(title);
    }
    if (!text.isEmpty()) {
      texts.add(text);
    }
    texts.addAll(items);
    return texts;
  }

  /**
   * Fingerprint of what a translator reads: kind and texts, not the shared values. An unchanged
   * hash is an unchanged translation.
   *
   * @return 16 hexadecimal digits of SHA-256
   */
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(kind.word().getBytes(StandardCharsets.UTF_8));
      for (String part : texts()) {
        digest.update((byte) 0);
        digest.update(part.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The same block, known to be translated from a source block of that hash. */
  public Block translatedFrom(String hash) {
    return new Block(id, kind, title, text, items, hash, attributes);
  }
}
