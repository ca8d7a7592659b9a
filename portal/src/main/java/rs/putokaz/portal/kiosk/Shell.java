package rs.putokaz.portal.kiosk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rs.putokaz.portal.asset.AssetFile;
import rs.putokaz.portal.asset.Assets;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.published.document.ItemJson;

/**
 * The files of the screens. All but the page and the worker lie in a folder that is named after
 * their content, so that they find each other and may be kept for ever. Read once.
 */
public class Shell {

  private static final String FOLDER = "kiosk/";
  private static final int VERSION = 10;

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml");

  private final Map<String, ReadyPage> files = new LinkedHashMap<>();
  private final String version;
  private final byte[] page;
  private final byte[] worker;

  /** Reads all files that {@code files.txt} lists. */
  public Shell(Assets assets) {
    for (String name : AssetFile.text(FOLDER + "files.txt").split("\\s+")) {
      add(name, AssetFile.read(FOLDER + name));
    }
    add("fonts.css", fonts(assets).getBytes(StandardCharsets.UTF_8));
    StringBuilder all = new StringBuilder();
    files.forEach((name, file) -> all.append(name).append(' ').append(file.tag()).append('\n'));
    version = Digest.of(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, VERSION);
    page =
        AssetFile.text(FOLDER + "index.html")
            .replace("{version}", version)
            .getBytes(StandardCharsets.UTF_8);
    worker =
        ("const SHELL = " + list(assets) + ";\n" + AssetFile.text(FOLDER + "worker.js"))
            .getBytes(StandardCharsets.UTF_8);
  }

  private void add(String name, byte[] content) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    files.put(name, ReadyPage.of(200, type, content, ReadyPage.Caching.IMMUTABLE, Set.of()));
  }

  private static String fonts(Assets assets) {
    StringBuilder css = new StringBuilder();
    assets
        .fonts()
        .forEach(
            (name, path) ->
                css.append("@font-face{font-family:Putokaz-")
                    .append(name)
                    .append(";src:url(")
                    .append(path)
                    .append(") format(\"woff2\");font-display:swap}\n"));
    return css.toString();
  }

  private String list(Assets assets) {
    ObjectNode shell = ItemJson.mapper().createObjectNode();
    shell.put("version", version);
    ArrayNode list = shell.putArray("files");
    list.addArray().add("/kiosk/").add(Digest.of(page));
    files.forEach(
        (name, file) ->
            list.addArray().add("/kiosk/" + version + "/" + name).add(Digest.of(file.plain())));
    assets
        .fonts()
        .forEach(
            (name, path) ->
                list.addArray()
                    .add(path)
                    .add(Digest.of(assets.content("fonts/" + name + ".woff2"))));
    return shell.toString();
  }

  /** The page around everything. */
  byte[] page() {
    return page;
  }

  /** The service worker, with the list of what it keeps. */
  ReadyPage worker() {
    return ReadyPage.of(200, TYPES.get("js"), worker, ReadyPage.Caching.REVALIDATE, Set.of());
  }

  /** A file of the present version. */
  Optional<ReadyPage> file(String ofVersion, String name) {
    return ofVersion.equals(version) ? Optional.ofNullable(files.get(name)) : Optional.empty();
  }
}
