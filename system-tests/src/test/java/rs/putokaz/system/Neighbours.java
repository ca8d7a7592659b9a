package rs.putokaz.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The services beside a back-office that is tested: a mail server that keeps every letter, and a
 * LibreTranslate whose every letter is Devanagari. They live as long as the tests.
 */
final class Neighbours {

  private static final Pattern QUOTED = Pattern.compile("\"q\":\\[(.*)\\],\"source\"");

  private final GreenMail post =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final HttpServer machine;

  Neighbours() {
    post.start();
    try {
      machine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    machine.createContext("/translate", Neighbours::translate);
    machine.start();
  }

  /** The mail server, with all letters that were sent. */
  GreenMail post() {
    return post;
  }

  /** The options by which the product finds the mail server. */
  String[] options() {
    return new String[] {
      "--mail-host",
      "127.0.0.1",
      "--mail-port",
      Integer.toString(post.getSmtp().getPort()),
      "--mail-encryption",
      "none",
      "--mail-from",
      "desk@info.example"
    };
  }

  /** The variables by which the product finds the machine. */
  Map<String, String> environment() {
    return Map.of(
        "PUTOKAZ_MACHINE_SERVICE",
        "libretranslate",
        "PUTOKAZ_MACHINE_ADDRESS",
        "http://127.0.0.1:" + machine.getAddress().getPort());
  }

  private static void translate(HttpExchange exchange) throws IOException {
    String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Matcher texts = QUOTED.matcher(asked);
    // All as it is but the letters, which are those of the language.
    String written = texts.find() ? texts.group(1).replaceAll("\\p{IsCyrillic}", "क") : "";
    byte[] answer = ("{\"translatedText\":[" + written + "]}").getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }
}
