package rs.putokaz.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BootTest {

  private final boolean sharing = URLConnection.getDefaultUseCaches("jar");

  @AfterEach
  void shareAgain() {
    URLConnection.setDefaultUseCaches("jar", sharing);
  }

  @Test
  void whoReadsFromAJarReadsOnWhenTheServerClosesTheSharedOnes() throws Exception {
    URL inJar = Test.class.getResource("Test.class");
    JarURLConnection shared = (JarURLConnection) inJar.openConnection();
    shared.setUseCaches(true);
    shared.getJarFile();

    Boot.readJarsUnshared();

    try (InputStream reading = inJar.openStream()) {
      assertThat(reading.read()).isEqualTo(0xCA);
      shared.getJarFile().close();
      assertThat(reading.readNBytes(3))
          .isEqualTo(new byte[] {(byte) 0xFE, (byte) 0xBA, (byte) 0xBE});
    }
  }
}
