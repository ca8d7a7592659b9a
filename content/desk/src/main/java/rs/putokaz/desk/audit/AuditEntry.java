package rs.putokaz.desk.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * One row of the log without its hash.
 *
 * @param no from 1, without gap
 * @param at to the microsecond
 * @param previous hash of the row before; empty in the first
 */
record AuditEntry(
    long no,
    Instant at,
    Optional<UUID> person,
    String action,
    String subject,
    String detail,
    String origin,
    String previous) {

  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  /** SHA-256 in hexadecimal over all fields. */
  String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Each field with its length before it, so that no text can pass for the field after it. */
  private byte[] canonical() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    add(bytes, Long.toString(no));
    add(bytes, MICROSECONDS.format(at));
    add(bytes, person.map(UUID::toString).orElse(""));
    add(bytes, action);
    add(bytes, subject);
    add(bytes, detail);
    add(bytes, origin);
    add(bytes, previous);
    return bytes.toByteArray();
  }

  private static void add(ByteArrayOutputStream bytes, String field) {
    byte[] text = field.getBytes(StandardCharsets.UTF_8);
    bytes.writeBytes((text.length + ":").getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(text);
  }
}
