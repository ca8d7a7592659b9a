package rs.putokaz.portal.http;

import java.util.regex.Pattern;

/**
 * Chooses the encoding of an answer and says whether the reader has it already (RFC 9110, sections
 * 12.5.3 and 13.1.2).
 *
 * @param body the bytes to send
 * @param encoding value of {@code Content-Encoding}; empty for none
 * @param entityTag value of {@code ETag}, with quotes
 * @param unchanged whether the reader's copy is still right, so that 304 is the answer
 */
record Negotiation(byte[] body, String encoding, String entityTag, boolean unchanged) {

  private static final Pattern BROTLI = accepts("br");
  private static final Pattern GZIP = accepts("gzip");

  static Negotiation of(ReadyPage page, String acceptEncoding, String ifNoneMatch) {
    if (acceptEncoding == null) {
      return with(page, page.plain(), "", ifNoneMatch);
    }
    if (page.brotli().length > 0 && BROTLI.matcher(acceptEncoding).find()) {
      return with(page, page.brotli(), "br", ifNoneMatch);
    }
    if (page.gzip().length > 0 && GZIP.matcher(acceptEncoding).find()) {
      return with(page, page.gzip(), "gzip", ifNoneMatch);
    }
    return with(page, page.plain(), "", ifNoneMatch);
  }

  private static Negotiation with(
      ReadyPage page, byte[] body, String encoding, String ifNoneMatch) {
    String suffix = encoding.isEmpty() ? "" : "-" + encoding;
    String entityTag = "\"" + page.tag() + suffix + "\"";
    boolean unchanged =
        page.status() == 200
            && ifNoneMatch != null
            && (ifNoneMatch.contains(entityTag) || ifNoneMatch.trim().equals("*"));
    return new Negotiation(body, encoding, entityTag, unchanged);
  }

  private static Pattern accepts(String coding) {
    return Pattern.compile(
        "(?:^|[,\\s])" + coding + "\\s*(?:,|$|;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$)))",
        Pattern.CASE_INSENSITIVE);
  }
}
