package rs.putokaz.published.search.index;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;

/**
 * The values of facts as they were when an item was indexed, kept with it so that excerpts show
 * them.
 */
public final class FactLines {

  private FactLines() {}

  /** One line a fact. */
  public static String write(Map<String, String> facts) {
    StringBuilder out = new StringBuilder();
    facts.forEach(
        (slug, value) ->
            out.append(slug).append('=').append(value.replace('\n', ' ')).append('\n'));
    return out.toString();
  }

  /** Reads them back; a fact that is not there is empty. */
  public static Function<String, String> read(Document document) {
    BytesRef bytes = document.getBinaryValue(SearchFields.FACTS);
    if (bytes == null) {
      return slug -> "";
    }
    Map<String, String> facts = new HashMap<>();
    new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8)
        .lines()
        .forEach(
            line ->
                facts.put(
                    line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
    return slug -> facts.getOrDefault(slug, "");
  }
}
