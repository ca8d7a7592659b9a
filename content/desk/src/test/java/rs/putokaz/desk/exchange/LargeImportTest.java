package rs.putokaz.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.TestDatabase;

class LargeImportTest {

  @TempDir Path folder;

  /** The texts alone are about 40 MB as bytes; they could not be held with what JPA needs. */
  @Test
  void twentyThousandEditionsAreImportedAndExportedWith64MegabytesOfHeap()
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                LargeImport.class.getName(),
                TestDatabase.create().url(),
                "putokaz_desk",
                "desk",
                folder.toString(),
                "20000")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output)
        .contains("first ImportReport[items=1334, editions=20000, published=1334, unchanged=0")
        .contains("again ImportReport[items=1334, editions=20000, published=0, unchanged=1334")
        .contains("export ExportReport[items=1334, editions=20000, recordings=0]");
  }
}
