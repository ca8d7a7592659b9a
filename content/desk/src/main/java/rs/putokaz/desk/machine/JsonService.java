package rs.putokaz.desk.machine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import rs.putokaz.desk.machine.MachineTranslationException.Reason;

/** Asks a service with JSON and gives what it answers, within limits of time and size. */
final class JsonService {

  private static final int LARGEST_ANSWER = 4 << 20;
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * What a service has answered.
   *
   * @param body null when it is no JSON
   */
  record Answer(int status, JsonNode body) {}

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Duration timeout;

  JsonService(Duration timeout) {
    this.timeout = timeout;
  }

  /** An object to be filled. */
  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /**
   * Sends a request.
   *
   * @throws MachineTranslationException when there is no answer
   */
  Answer post(URI address, JsonNode body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(timeout)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    headers.forEach(request::header);
    try {
      HttpResponse<InputStream> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream in = response.body()) {
        byte[] bytes = in.readNBytes(LARGEST_ANSWER + 1);
        return new Answer(response.statusCode(), parse(bytes));
      }
    } catch (HttpTimeoutException e) {
      throw new MachineTranslationException(Reason.TIMEOUT, e);
    } catch (IOException e) {
      throw new MachineTranslationException(Reason.UNREACHABLE, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MachineTranslationException(Reason.UNREACHABLE, e);
    }
  }

  private static JsonNode parse(byte[] bytes) throws IOException {
    if (bytes.length > LARGEST_ANSWER) {
      return null;
    }
    try {
      return JSON.readTree(bytes);
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}
