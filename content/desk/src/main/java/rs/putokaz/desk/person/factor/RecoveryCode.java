package rs.putokaz.desk.person.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/** A code that stands in once for a lost second factor. Only its hash is kept. */
@Entity
@Table(schema = "desk", name = "recovery_code")
public class RecoveryCode {

  /** Without those that people take for one another. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 16;
  private static final int GROUP = 4;

  @Id private String hash;

  @Column(nullable = false)
  private UUID person;

  @Column(name = "used_at")
  private OffsetDateTime usedAt;

  /** For JPA. */
  protected RecoveryCode() {}

  RecoveryCode(UUID person, String code) {
    this.hash = hash(person, code);
    this.person = person;
  }

  /** Such as {@code k3fm-wq7h-2xna-9cpt}; about 79 bits. */
  static String random(SecureRandom random) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /** The key under which the code of that person is kept, however it was typed. */
  static String hash(UUID person, String code) {
    String canonical = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    byte[] bytes = (person + ":" + canonical).getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  boolean isUnused() {
    return usedAt == null;
  }

  void use(Instant now) {
    usedAt = now.atOffset(ZoneOffset.UTC);
  }
}
