package rs.putokaz.bench.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** A screen as far as the portal can tell: taken in, with a key of its own, without a display. */
final class SimulatedKiosk {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String API = "/api/kiosk/v1/";
  private static final int OK = 200;

  private final HttpClient http;
  private final String address;
  private final KeyPair keys;
  private final String boot = UUID.randomUUID().toString();
  private String token;
  private long ticks;

  private SimulatedKiosk(HttpClient http, String address, KeyPair keys) {
    this.http = http;
    this.address = address;
    this.keys = keys;
  }

  /** Asks to be taken in, is approved at the desk, and fetches its token. */
  static SimulatedKiosk pair(HttpClient http, String address, DeskClient desk, String name)
      throws IOException, InterruptedException {
    SimulatedKiosk kiosk = new SimulatedKiosk(http, address, newKeys());
    String spki = Base64.getEncoder().encodeToString(kiosk.keys.getPublic().getEncoded());
    JsonNode begun = kiosk.post("pair", JSON.createObjectNode().put("key", spki));
    String code = begun.path("userCode").asText();
    desk.open("kiosk-pair.xhtml?code=" + code);
    desk.type("pair:name", name);
    desk.pressAway("kiosk-pair.xhtml?code=" + code, "pair", "pair:approve");
    JsonNode given =
        kiosk.post(
            "pair/token",
            JSON.createObjectNode().put("deviceCode", begun.path("deviceCode").asText()));
    kiosk.token = given.path("token").asText();
    return kiosk;
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has P-256", e);
    }
  }

  private JsonNode post(String path, JsonNode content) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(address + API + path))
                .POST(HttpRequest.BodyPublishers.ofString(content.toString()))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != OK) {
      throw new IOException(path + " answered " + answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  /** One beat; gives the answer. */
  CompletableFuture<JsonNode> beat() {
    ticks += 12;
    byte[] body =
        JSON.createObjectNode()
            .put("boot", boot)
            .put("state", "attract")
            .put("tick", ticks)
            .put("display", true)
            .put("free", 900)
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        signed("POST", "beat", body)
            .timeout(Duration.ofSeconds(30))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .thenApply(
            answer -> {
              if (answer.statusCode() != OK) {
                throw new IllegalStateException("the beat was answered " + answer.statusCode());
              }
              return tree(answer.body());
            });
  }

  /** Opens the line; each line of text that comes is told, until it breaks. */
  CompletableFuture<Void> listen(Consumer<String> heard) {
    HttpRequest request = signed("GET", "stream", new byte[0]).GET().build();
    return http.sendAsync(
            request,
            info -> {
              if (info.statusCode() != OK) {
                throw new IllegalStateException("the line was answered " + info.statusCode());
              }
              return HttpResponse.BodySubscribers.fromLineSubscriber(new Lines(heard));
            })
        .thenApply(answer -> null);
  }

  private HttpRequest.Builder signed(String method, String path, byte[] body) {
    try {
      String time = Long.toString(System.currentTimeMillis());
      String nonce = UUID.randomUUID().toString();
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(keys.getPrivate());
      signature.update(
          String.join("\n", method, API + path, hash, time, nonce)
              .getBytes(StandardCharsets.UTF_8));
      return HttpRequest.newBuilder(URI.create(address + API + path))
          .header("Authorization", "Kiosk " + token)
          .header("Putokaz-Time", time)
          .header("Putokaz-Nonce", nonce)
          .header("Putokaz-Signature", Base64.getEncoder().encodeToString(signature.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has these", e);
    }
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new IllegalStateException("the answer is no JSON: " + json, e);
    }
  }

  private record Lines(Consumer<String> heard) implements Flow.Subscriber<String> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
      heard.accept(line);
    }

    @Override
    public void onError(Throwable broken) {
      heard.accept("broken " + broken.getMessage());
    }

    @Override
    public void onComplete() {
      heard.accept("broken");
    }
  }
}
