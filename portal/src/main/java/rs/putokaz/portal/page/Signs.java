package rs.putokaz.portal.page;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The hand-drawn pictograms on a 24 grid. Always beside a word, so hidden from screen readers. */
public final class Signs {

  private static final Properties PATHS = load();

  private Signs() {}

  static Content svg(String name) {
    String path = PATHS.getProperty(name, PATHS.getProperty("map"));
    return output ->
        output.writeContent(
            "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">" + path + "</svg>");
  }

  /** The drawings by name, as elements of SVG. */
  public static SortedMap<String, String> all() {
    SortedMap<String, String> all = new TreeMap<>();
    PATHS.forEach((name, path) -> all.put((String) name, (String) path));
    return all;
  }

  private static Properties load() {
    Properties paths = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            Signs.class.getResourceAsStream("signs.properties"), StandardCharsets.UTF_8)) {
      paths.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("signs.properties cannot be read", e);
    }
    return paths;
  }
}
