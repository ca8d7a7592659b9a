package rs.putokaz.portal.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.Set;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.published.document.ItemJson;

/** Writes answers of the API, with the same mapper that writes publications. */
final class Json {

  static final String MEDIA_TYPE = "application/json;charset=UTF-8";

  private Json() {}

  static byte[] bytes(Object value) {
    try {
      return ItemJson.mapper().writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("records of the API can always be written", e);
    }
  }

  static ReadyPage page(Object value, Set<String> sources) {
    return page(value, sources, ReadyPage.Caching.REVALIDATE);
  }

  static ReadyPage page(Object value, Set<String> sources, ReadyPage.Caching caching) {
    return ReadyPage.of(200, MEDIA_TYPE, bytes(value), caching, sources);
  }
}
