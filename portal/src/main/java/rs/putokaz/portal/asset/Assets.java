package rs.putokaz.portal.asset;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rs.putokaz.portal.http.ReadyPage;

/**
 * Style sheets, scripts, fonts and signs, served by this site under addresses that name their
 * content, so that a phone keeps them.
 */
public class Assets {

  private static final List<String> FONTS = List.of("arab", "beng", "guru", "deva", "ethi", "mymr");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private final Map<String, String> paths = new LinkedHashMap<>();
  private final Map<String, ReadyPage> files = new LinkedHashMap<>();

  /** Reads all files. */
  public Assets() {
    add("site.css", AssetFile.read("site.css"));
    add("site.js", AssetFile.read("site.js"));
    add("listen.js", AssetFile.read("listen.js"));
    add("offline.js", AssetFile.read("offline.js"));
    add("deadline.js", AssetFile.read("deadline.js"));
    add("worker.js", AssetFile.read("worker.js"));
    add("takeaway.css", AssetFile.read("takeaway.css"));
    add("icon.svg", AssetFile.read("icon.svg"));
    for (String font : FONTS) {
      add("fonts/" + font + ".woff2", AssetFile.read("fonts/" + font + ".woff2"));
      String sheet =
          "@font-face{font-family:Putokaz;src:url("
              + path("fonts/" + font + ".woff2")
              + ") format(\"woff2\");font-display:swap}\n";
      add("font-" + font + ".css", sheet.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void add(String name, byte[] content) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    ReadyPage file = ReadyPage.of(200, type, content, ReadyPage.Caching.IMMUTABLE, Set.of());
    String path = "/assets/" + file.tag().substring(0, 10) + "/" + name;
    paths.put(name, path);
    files.put(path, file);
  }

  /** Addresses of the fonts by their names. */
  public Map<String, String> fonts() {
    Map<String, String> fonts = new LinkedHashMap<>();
    FONTS.forEach(font -> fonts.put(font, path("fonts/" + font + ".woff2")));
    return fonts;
  }

  /** The bytes of a file. */
  public byte[] content(String name) {
    return files.get(path(name)).plain();
  }

  /** Address of a file. */
  public String path(String name) {
    return paths.get(name);
  }

  /** A file by its name. */
  public ReadyPage file(String name) {
    return files.get(paths.get(name));
  }

  /** The file at an address. */
  Optional<ReadyPage> at(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
