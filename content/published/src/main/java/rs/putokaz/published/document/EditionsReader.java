package rs.putokaz.published.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Notes where the editions of an item lie in its bytes; from any other input it reads them all. */
final class EditionsReader extends JsonDeserializer<Map<String, Edition>> {

  /** Name of the attribute that holds the bytes of the item. */
  static final String BYTES = "bytes";

  @Override
  public Map<String, Edition> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    byte[] bytes = (byte[]) context.getAttribute(BYTES);
    if (bytes == null || parser.currentTokenLocation().getByteOffset() < 0) {
      return context.readValue(
          parser,
          TypeFactory.defaultInstance()
              .constructMapType(HashMap.class, String.class, Edition.class));
    }
    Map<String, StoredEditions.Range> ranges = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String tag = parser.currentName();
      parser.nextToken();
      int from = (int) parser.currentTokenLocation().getByteOffset();
      parser.skipChildren();
      ranges.put(
          tag, new StoredEditions.Range(from, (int) parser.currentLocation().getByteOffset()));
    }
    ObjectMapper mapper = (ObjectMapper) parser.getCodec();
    return new StoredEditions(bytes, mapper.readerFor(Edition.class), ranges);
  }
}
