package rs.putokaz.portal.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import rs.putokaz.portal.asset.AssetFile;

/** What the screens weigh. */
class ShellTest {

  private static final int MOST = 60 * 1024;

  @Test
  void theScreensWeighLessThanTheirBudget() throws IOException {
    int sum = weight("index.html") + weight("worker.js");
    for (String name : new String(read("files.txt"), StandardCharsets.UTF_8).split("\\s+")) {
      sum += weight(name);
    }
    assertThat(sum).isBetween(1, MOST);
  }

  private static int weight(String name) throws IOException {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
      gzip.write(read(name));
    }
    return small.size();
  }

  private static byte[] read(String name) {
    return AssetFile.read("kiosk/" + name);
  }
}
