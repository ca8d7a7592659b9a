package rs.putokaz.desk.media.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamAvTest {

  /** What every scanner finds, and nobody else minds. */
  private static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  @TempDir Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("file"), content);
  }

  /** A daemon for one question: it answers by what it was sent. */
  private static CompletableFuture<String> serve(ServerSocket server, String fixed) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (Socket client = server.accept()) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
              content.writeBytes(in.readNBytes(length));
            }
            String text = content.toString(StandardCharsets.UTF_8);
            String answer =
                text.contains("EICAR") ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
            client
                .getOutputStream()
                .write(
                    ((fixed.isEmpty() ? answer : fixed) + "\0").getBytes(StandardCharsets.UTF_8));
            return text;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static ServerSocket listen() throws IOException {
    return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }

  private static ClamAv scanner(ServerSocket server) {
    return new ClamAv("localhost", server.getLocalPort(), Duration.ofSeconds(2));
  }

  @Test
  void aCleanFilePassesAndWasSentWhole() throws IOException {
    try (ServerSocket server = listen()) {
      CompletableFuture<String> sent = serve(server, "");
      String content = "a".repeat(200_000);

      assertThatCode(() -> scanner(server).scan(file(content))).doesNotThrowAnyException();

      assertThat(sent.join()).isEqualTo(content);
    }
  }

  @Test
  void anInfectedFileIsRefused() throws IOException {
    try (ServerSocket server = listen()) {
      serve(server, "");

      assertThatThrownBy(() -> scanner(server).scan(file(EICAR))).hasMessageContaining("infected");
    }
  }

  @Test
  void whatTheScannerDoesNotTakeIsRefused() throws IOException {
    try (ServerSocket server = listen()) {
      serve(server, "INSTREAM size limit exceeded. ERROR");

      assertThatThrownBy(() -> scanner(server).scan(file("x"))).hasMessageContaining("notChecked");
    }
  }

  @Test
  void aScannerThatIsSilentLetsNothingIn() throws IOException {
    try (ServerSocket server = listen()) {
      ClamAv scanner = new ClamAv("localhost", server.getLocalPort(), Duration.ofMillis(200));

      assertThatThrownBy(() -> scanner.scan(file("x"))).hasMessageContaining("notChecked");
    }
  }

  @Test
  void aScannerThatIsAwayLetsNothingIn() throws IOException {
    int port;
    try (ServerSocket server = listen()) {
      port = server.getLocalPort();
    }
    ClamAv scanner = new ClamAv("localhost", port, Duration.ofSeconds(2));

    assertThatThrownBy(() -> scanner.scan(file("x"))).hasMessageContaining("notChecked");
  }
}
