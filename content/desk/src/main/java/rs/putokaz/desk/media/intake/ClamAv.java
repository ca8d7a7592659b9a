package rs.putokaz.desk.media.intake;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import rs.putokaz.desk.media.intake.RefusedUploadException.Reason;

/** Asks a ClamAV daemon by its INSTREAM command; the file itself goes over the connection. */
public final class ClamAv implements VirusScanner {

  private static final Logger LOG = Logger.getLogger(ClamAv.class.getName());
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 4096;

  private final String host;
  private final int port;
  private final Duration patience;

  /**
   * A daemon.
   *
   * @param patience how long to wait for the connection and for each answer
   */
  public ClamAv(String host, int port, Duration patience) {
    this.host = host;
    this.port = port;
    this.patience = patience;
  }

  @Override
  public void scan(Path file) {
    String answer;
    try {
      answer = ask(file);
    } catch (IOException away) {
      LOG.log(Level.WARNING, "The virus scanner does not answer: {0}", away.getMessage());
      throw new RefusedUploadException(Reason.NOT_CHECKED);
    }
    if (answer.endsWith(" FOUND")) {
      throw new RefusedUploadException(Reason.INFECTED);
    }
    if (!answer.endsWith(": OK")) {
      LOG.log(Level.WARNING, "The virus scanner says: {0}", answer);
      throw new RefusedUploadException(Reason.NOT_CHECKED);
    }
  }

  private String ask(Path file) throws IOException {
    int millis = Math.toIntExact(patience.toMillis());
    try (Socket socket = new Socket();
        InputStream bytes = Files.newInputStream(file)) {
      socket.connect(new InetSocketAddress(host, port), millis);
      socket.setSoTimeout(millis);
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write(COMMAND);
      byte[] chunk = new byte[CHUNK];
      for (int length = bytes.read(chunk); length >= 0; length = bytes.read(chunk)) {
        out.writeInt(length);
        out.write(chunk, 0, length);
      }
      out.writeInt(0);
      out.flush();
      byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
    }
  }
}
