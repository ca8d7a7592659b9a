package rs.putokaz.admin.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import rs.putokaz.i18n.text.Messages;

/** The texts of the desk for its pages, by key: {@code #{t['articles.title']}}. */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

  @Inject Speech speech;

  @Override
  public String get(Object key) {
    return speech.messages().text((String) key);
  }

  /** The texts with one argument, by key: {@code #{t.with('count', 3)['articles.count']}}. */
  public Map<String, String> with(String name, Object value) {
    return with(Map.of(name, value));
  }

  /** The same with several: {@code #{t.with({'count': 3, 'all': 4})['kiosks.current']}}. */
  public Map<String, String> with(Map<String, Object> values) {
    Messages messages = speech.messages();
    return new AbstractMap<>() {
      @Override
      public String get(Object key) {
        return messages.text((String) key, values);
      }

      @Override
      public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
      }
    };
  }

  /** Nothing: texts are asked for one by one. */
  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return Set.of();
  }
}
