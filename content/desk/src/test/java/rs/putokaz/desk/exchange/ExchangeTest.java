package rs.putokaz.desk.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.DeskDatabase;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.desk.TestLines;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemJson;

/** A test with a folder for its files and an empty desk to import them into. */
abstract class ExchangeTest {

  @TempDir Path folder;

  final TestDatabase database = TestDatabase.create();
  final DeskDatabase desk = database.desk();

  @AfterEach
  void close() {
    desk.close();
  }

  /** Writes the lines to a file and imports it. */
  ImportReport run(String... lines) {
    return TestLines.run(desk, TestLines.file(folder, "items.jsonl", lines));
  }

  /** The item as readers have it. */
  Item item(String type, String slug) {
    return ItemJson.read(database.document(type, slug).getBytes(StandardCharsets.UTF_8));
  }
}
