package rs.putokaz.desk.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rs.putokaz.desk.DeskDatabase;

/**
 * A program of its own, so that it can be given little memory: writes a file of many editions,
 * imports it twice and exports it. Prints the figures.
 */
public final class LargeImport {

  private static final List<String> LANGUAGES =
      List.of(
          "sr", "en", "ar", "fa", "fa-AF", "ps", "ur", "tr", "ku", "fr", "ckb", "ru", "uk", "es",
          "bn");
  private static final String SENTENCE =
      "Јавите се лекару у центру и покажите потврду о регистрацији код службеника. ";

  private LargeImport() {}

  /** Arguments: JDBC address, user, password, folder, number of editions. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[3]);
    Path file = write(folder.resolve("large.jsonl"), Integer.parseInt(args[4]));
    long start = System.nanoTime();
    try (DeskDatabase desk = DeskDatabase.open(args[0], args[1], args[2])) {
      print(
          "first",
          desk.importer().run(List.of(file), ImportOptions.STRICT, ProgressListener.SILENT),
          start);
      start = System.nanoTime();
      print(
          "again",
          desk.importer().run(List.of(file), ImportOptions.STRICT, ProgressListener.SILENT),
          start);
      start = System.nanoTime();
      print("export", desk.exporter().run(folder.resolve("export.jsonl")), start);
    }
  }

  private static void print(String what, Object report, long start) {
    System.out.println(
        what + " " + report + " in " + (System.nanoTime() - start) / 1_000_000 + " ms");
  }

  private static Path write(Path file, int editions) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int written = 0, item = 0; written < editions; item++) {
        out.write("{\"type\":\"article\",\"slug\":\"item-" + item + "\",\"editions\":{");
        for (int i = 0; i < LANGUAGES.size() && written < editions; i++, written++) {
          out.write((i == 0 ? "" : ",") + edition(LANGUAGES.get(i), item));
        }
        out.write("}}\n");
      }
    }
    return file;
  }

  private static String edition(String language, int item) {
    StringBuilder out = new StringBuilder();
    out.append('"').append(language).append("\":{\"title\":\"Item ").append(item);
    out.append("\",\"summary\":\"").append(SENTENCE).append("\",\"blocks\":[");
    for (int block = 0; block < 6; block++) {
      out.append(block == 0 ? "" : ",").append("{\"id\":\"b").append(block);
      out.append("\",\"kind\":\"paragraph\",\"text\":\"").append(language).append(item);
      out.append(" <strong>").append(block).append("</strong> ").append(SENTENCE).append(SENTENCE);
      out.append("\"}");
    }
    return out.append("]}").toString();
  }
}
