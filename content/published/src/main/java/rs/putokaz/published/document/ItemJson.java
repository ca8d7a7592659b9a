package rs.putokaz.published.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Reads and writes items as JSON, one form for publications, files and the API. The same item
 * always gives the same bytes.
 */
public final class ItemJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final ObjectReader ITEMS = MAPPER.readerFor(Item.class);

  private ItemJson() {}

  /**
   * Reads one item. Its editions are read when they are asked for, so the bytes must not be changed
   * any more.
   *
   * @throws UncheckedIOException when the bytes are no item; publications are written by {@link
   *     #write}, so this is a defect
   */
  public static Item read(byte[] json) {
    try {
      return ITEMS.withAttribute(EditionsReader.BYTES, json).readValue(json);
    } catch (IOException e) {
      throw new UncheckedIOException("not an item", e);
    }
  }

  /**
   * Reads one item from a tree whose fields were checked before.
   *
   * @throws UncheckedIOException when the tree is no item
   */
  public static Item read(JsonNode json) {
    try {
      return MAPPER.treeToValue(json, Item.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("not an item", e);
    }
  }

  /**
   * Reads a document as a tree, to change a part of it and leave the rest as it is.
   *
   * @throws UncheckedIOException when the bytes are no JSON
   */
  public static JsonNode tree(byte[] document) {
    try {
      return MAPPER.readTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException("not an item", e);
    }
  }

  /** The tree as UTF-8 JSON on one line. */
  public static byte[] write(JsonNode tree) {
    try {
      return MAPPER.writeValueAsBytes(tree);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a tree can always be written", e);
    }
  }

  /** The item as UTF-8 JSON on one line. */
  public static byte[] write(Item item) {
    try {
      return MAPPER.writerFor(Item.class).writeValueAsBytes(item);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("an item can always be written", e);
    }
  }

  /** The mapper, for the parts of items that are stored or served alone. */
  public static JsonMapper mapper() {
    return MAPPER;
  }
}
