package rs.putokaz.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.DeskDatabase;
import rs.putokaz.desk.TestDatabase;

class DemoContentTest {

  private static final Path DEMO = Path.of("..", "demo");

  @Test
  void theDemonstrationContentIsGoodAndImportedTwiceChangesNothing() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(DEMO)) {
      files = all.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
    TestDatabase database = TestDatabase.create();
    try (DeskDatabase desk = database.desk()) {
      ImportReport report =
          desk.importer().run(files, ImportOptions.STRICT, ProgressListener.SILENT);
      assertThat(report.problems()).isEmpty();
      ImportReport again =
          desk.importer().run(files, ImportOptions.STRICT, ProgressListener.SILENT);
      assertThat(again.published()).isZero();
    }
    assertThat(
            database.query(
                "putokaz_portal",
                "select type || ' ' || count(*) from published.publication where type <> 'article'"
                    + " group by type order by 1"))
        .contains("centre 19", "topic 107");
  }
}
