package rs.putokaz.published.kiosk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What a screen asks, with the proof that it is the one who asks.
 *
 * @param method such as {@code POST}
 * @param path as in the request line, with the query
 * @param body as it came
 * @param token that the screen was given
 * @param time milliseconds since 1970 by the clock of the screen
 * @param nonce 16 to 44 letters, digits, {@code -} and {@code _}; never the same twice
 * @param signature 64 bytes (IEEE P1363) in base 64, of {@link #text}
 */
public record SignedRequest(
    String method,
    String path,
    byte[] body,
    String token,
    String time,
    String nonce,
    String signature) {

  /** Method, path, SHA-256 of the body in hexadecimal digits, time and nonce, a line each. */
  byte[] text() {
    return String.join("\n", method, path, Secret.hash(body), time, nonce)
        .getBytes(StandardCharsets.UTF_8);
  }

  boolean isComplete() {
    return token != null
        && signature != null
        && nonce != null
        && nonce.matches("[A-Za-z0-9_-]{16,44}")
        && time != null
        && time.matches("[0-9]{1,15}");
  }

  /** When it was signed, by the clock of the screen. */
  public Instant signedAt() {
    return Instant.ofEpochMilli(Long.parseLong(time));
  }
}
