package rs.putokaz.portal.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * A rendered answer, ready to be sent. It lives in the {@link PageCache} until one of the things
 * that it was rendered from changes. Each encoding is made when a reader first accepts it.
 * Immutable to its users, for all threads.
 */
public final class ReadyPage {

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

  private static final String BY_ENCODING = "Accept-Encoding";
  private static final String BY_LANGUAGE = BY_ENCODING + ", Accept-Language";

  private final int status;
  private final String contentType;
  private final byte[] plain;
  private final String tag;
  private final Caching caching;
  private final Set<String> sources;
  private final boolean kept;
  private final String vary;
  private final String fileName;
  private volatile byte[] gzip;
  private volatile byte[] brotli;

  private ReadyPage(
      int status,
      String contentType,
      byte[] plain,
      Caching caching,
      Set<String> sources,
      boolean kept,
      String vary,
      String fileName) {
    this.status = status;
    this.contentType = contentType;
    this.plain = plain;
    this.tag = digest(plain);
    this.caching = caching;
    this.sources = Set.copyOf(sources);
    this.kept = kept;
    this.vary = vary;
    this.fileName = fileName;
  }

  /**
   * An answer that is kept for the next reader.
   *
   * @param status HTTP status
   * @param contentType media type with charset
   * @param body the bytes, not to be changed any more
   * @param caching how long others may keep it
   * @param sources what it was rendered from, see {@link Sources}; empty for what never changes
   */
  public static ReadyPage of(
      int status, String contentType, byte[] body, Caching caching, Set<String> sources) {
    return new ReadyPage(status, contentType, body, caching, sources, true, BY_ENCODING, "");
  }

  /** The same answer for this request alone. */
  public ReadyPage once() {
    return new ReadyPage(status, contentType, plain, caching, Set.of(), false, vary, fileName);
  }

  /** The same answer for this request alone, because it depends on the reader's languages. */
  public ReadyPage varying() {
    return new ReadyPage(
        status, contentType, plain, caching, Set.of(), false, BY_LANGUAGE, fileName);
  }

  /**
   * The same answer as a file to keep, which no browser opens as a page of this site.
   *
   * @param name of the file: letters, digits, dots and hyphens of ASCII
   */
  public ReadyPage asFile(String name) {
    return new ReadyPage(status, contentType, plain, caching, sources, kept, vary, name);
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** Media type with charset. */
  public String contentType() {
    return contentType;
  }

  /** The bytes without encoding. */
  public byte[] plain() {
    return plain;
  }

  /** The bytes in gzip (RFC 1952); empty when that would not be smaller. */
  public byte[] gzip() {
    byte[] made = gzip;
    if (made == null) {
      made = isText() ? Compression.gzip(plain, effort()) : new byte[0];
      gzip = made;
    }
    return made;
  }

  /** The bytes in brotli (RFC 7932); empty when that would not be smaller. */
  public byte[] brotli() {
    byte[] made = brotli;
    if (made == null) {
      made = isText() ? Compression.brotli(plain, effort()) : new byte[0];
      brotli = made;
    }
    return made;
  }

  private boolean isText() {
    return !contentType.startsWith("font/")
        && !contentType.startsWith("image/png")
        && !contentType.equals("application/zip")
        && !contentType.equals("application/pdf");
  }

  private Compression.Effort effort() {
    return caching == Caching.IMMUTABLE ? Compression.Effort.FILE : Compression.Effort.PAGE;
  }

  /** Strong validator of the plain bytes, without quotes (RFC 9110, section 8.8.3). */
  public String tag() {
    return tag;
  }

  /** How long others may keep it. */
  public Caching caching() {
    return caching;
  }

  /** What it was rendered from: keys of items, or names of lists; see {@link Sources}. */
  public Set<String> sources() {
    return sources;
  }

  /** Value of {@code Vary}: which headers of the request decide what the answer is. */
  public String vary() {
    return vary;
  }

  /** Value of {@code Content-Disposition} (RFC 6266); empty for a page. */
  String disposition() {
    return fileName.isEmpty() ? "" : "attachment; filename=\"" + fileName + "\"";
  }

  /** Whether the next reader may get it too. */
  boolean isKept() {
    return kept;
  }

  /** Memory that it takes with all its encodings, in bytes, roughly: text shrinks to a third. */
  int weight() {
    return plain.length * 2 + 400;
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
    String begin = new String(plain, 0, Math.min(80, plain.length), StandardCharsets.UTF_8);
    return "ReadyPage[" + status + " " + contentType + " " + begin + "]";
  }
}
