package rs.putokaz.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rs.putokaz.desk.exchange.ImportOptions;
import rs.putokaz.desk.exchange.ImportReport;
import rs.putokaz.desk.exchange.ProgressListener;

/** Lines of the exchange format that tests start from, and a short way to import them. */
public final class TestLines {

  public static final String HEALTH =
      """
      {"type":"topic","slug":"health","position":5,"sign":"heart","mandatory":false,\
      "sensitive":false,"phase":["arrival","stay"],"sourceLanguage":"sr","editions":{\
      "en":{"title":"Health"},"sr":{"title":"Здравље"}}}""";

  public static final String DOCTOR =
      """
      {"type":"article","slug":"doctor","topic":"health","mandatory":true,"sensitive":false,\
      "audience":["adult"],"phase":["arrival"],"source":"Law on health","responsible":"SCRM",\
      "checkedOn":"2026-11-01","reviewBy":"2027-03-01","sourceLanguage":"sr","editions":{\
      "en":{"title":"Doctor","blocks":[\
      {"id":"b1","kind":"paragraph","text":"Go to the <strong>doctor</strong>."},\
      {"id":"b2","kind":"list","items":["one","two"]}]},\
      "fa":{"title":"پزشک","blocks":[{"id":"b1","kind":"paragraph","text":"به پزشک بروید."}]},\
      "sr":{"title":"Лекар","summary":"Ко лечи","blocks":[\
      {"id":"b1","kind":"paragraph","text":"Јавите се лекару."},\
      {"id":"b2","kind":"list","items":["један","два"]}]}}}""";

  private TestLines() {}

  /** Writes the lines to a file. */
  public static Path file(Path folder, String name, String... lines) {
    try {
      return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Imports files under the strict options. */
  public static ImportReport run(DeskDatabase desk, Path... files) {
    return desk.importer().run(List.of(files), ImportOptions.STRICT, ProgressListener.SILENT);
  }
}
