package rs.putokaz.desk.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server that answers as it is told: GreenMail cannot refuse. */
final class SmtpStub implements AutoCloseable {

  private final ServerSocket socket;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> taken = Collections.synchronizedList(new ArrayList<>());

  SmtpStub() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::serve, "smtp-stub");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  /**
   * From now on that is the answer to a command.
   *
   * @param command such as {@code RCPT}; {@code .} is the end of a letter
   * @param answer a line, or {@code cut} to end the connection after having taken the letter
   */
  void answer(String command, String answer) {
    answers.put(command, answer);
  }

  /** Every letter that was handed over, with its header. */
  List<String> taken() {
    return List.copyOf(taken);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException gone) {
        // The client went, or the test is over: the next one decides.
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
    out.print("220 stub\r\n");
    out.flush();
    String line = in.readLine();
    while (line != null && !line.startsWith("QUIT")) {
      String command = line.split("[ :]", 2)[0];
      String reply = answers.getOrDefault(command, command.equals("DATA") ? "354 go" : "250 ok");
      out.print(reply + "\r\n");
      out.flush();
      if (reply.startsWith("354")) {
        taken.add(letter(in));
        String end = answers.getOrDefault(".", "250 taken");
        if (end.equals("cut")) {
          return;
        }
        out.print(end + "\r\n");
        out.flush();
      }
      line = in.readLine();
    }
  }

  private static String letter(BufferedReader in) throws IOException {
    StringBuilder letter = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      letter.append(line).append('\n');
    }
    return letter.toString();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
