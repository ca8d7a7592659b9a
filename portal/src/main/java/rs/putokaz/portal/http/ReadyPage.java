package rs.putokaz.portal.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * A rendered answer, ready to be sent in any of its encodings. It lives in the {@link PageCache}
 * until one of the things that it was rendered from changes.
 *
 * @param status HTTP status
 * @param contentType media type with charset
 * @param plain the bytes without encoding
 * @param gzip the bytes in gzip; empty when that would not be smaller
 * @param brotli the bytes in brotli (RFC 7932); empty when that would not be smaller
 * @param tag strong validator of the plain bytes, without quotes (RFC 9110, section 8.8.3)
 * @param caching value of {@code Cache-Control}
 * @param sources what it was rendered from: keys of items, or names of lists; see {@link Sources}
 */
public record ReadyPage(
    int status,
    String contentType,
    byte[] plain,
    byte[] gzip,
    byte[] brotli,
    String tag,
    Caching caching,
    Set<String> sources) {

  /** How long others may keep an answer. */
  public enum Caching {
    /** Keep, but ask whether it is still right. */
    REVALIDATE("no-cache"),
    /** Leave no trace: pages on private matters. */
    NO_STORE("no-store"),
    /** The address changes with the content. */
    IMMUTABLE("public, max-age=31536000, immutable");

    private final String header;

    Caching(String header) {
      this.header = header;
    }

    /** Value of {@code Cache-Control}. */
    public String header() {
      return header;
    }
  }

  /** Compresses a body and computes its validator. */
  public static ReadyPage of(
      int status, String contentType, byte[] body, Caching caching, Set<String> sources) {
    boolean text = !contentType.startsWith("font/") && !contentType.startsWith("image/png");
    return new ReadyPage(
        status,
        contentType,
        body,
        text ? Compression.gzip(body) : new byte[0],
        text ? Compression.brotli(body) : new byte[0],
        digest(body),
        caching,
        Set.copyOf(sources));
  }

  /** The same answer, not kept for the next reader, because it depends on more than the address. */
  public ReadyPage varying() {
    return new ReadyPage(status, contentType, plain, gzip, brotli, tag, caching, Set.of());
  }

  /** Memory that it takes, in bytes, roughly. */
  int weight() {
    return plain.length + gzip.length + brotli.length + 400;
  }

  private static String digest(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "ReadyPage["
        + status
        + " "
        + contentType
        + " "
        + new String(plain, 0, Math.min(80, plain.length), StandardCharsets.UTF_8)
        + "]";
  }
}
