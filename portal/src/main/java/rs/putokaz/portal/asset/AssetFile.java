package rs.putokaz.portal.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The files beside the pages as they lie in the program. */
public final class AssetFile {

  private static final String FOLDER = "/rs/putokaz/portal/assets/";

  private AssetFile() {}

  /**
   * Reads one; a script comes without what only its authors need: lines that are a comment, and
   * indentation.
   *
   * @param name its path below the folder of all
   * @throws UncheckedIOException when there is none
   */
  public static byte[] read(String name) {
    try (InputStream in = AssetFile.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IOException("it is not there");
      }
      byte[] content = in.readAllBytes();
      return name.endsWith(".js") ? lean(content) : content;
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /** The same as text. */
  public static String text(String name) {
    return new String(read(name), StandardCharsets.UTF_8);
  }

  private static byte[] lean(byte[] script) {
    return new String(script, StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !isComment(line))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isComment(String line) {
    return line.isEmpty()
        || line.startsWith("//")
        || line.startsWith("/*") && line.indexOf("*/") == line.length() - 2;
  }
}
