package rs.putokaz.portal.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetFileTest {

  private static final Path SOURCES = Path.of("src/main/assets");

  @Test
  void aScriptComesWithoutWhatOnlyItsAuthorsNeed() throws IOException {
    List<String> written = Files.readAllLines(SOURCES.resolve("site.js"));
    assertThat(written).anyMatch(line -> line.startsWith("//"));
    List<String> sent = AssetFile.text("site.js").lines().toList();
    assertThat(sent)
        .isEqualTo(
            written.stream()
                .map(String::strip)
                .filter(line -> !line.startsWith("//") && !line.isEmpty())
                .toList());
  }

  @Test
  void noTextInAScriptRunsOverLinesSoThatIndentationMeansNothing() throws IOException {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      for (Path script : all.filter(path -> path.toString().endsWith(".js")).toList()) {
        assertThat(Files.readAllLines(script))
            .as(script.toString())
            .allMatch(line -> line.chars().filter(one -> one == '`').count() % 2 == 0);
      }
    }
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThatThrownBy(() -> AssetFile.read("none.js"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("none.js cannot be read");
  }
}
