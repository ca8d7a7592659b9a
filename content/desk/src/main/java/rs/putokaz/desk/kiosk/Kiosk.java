package rs.putokaz.desk.kiosk;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import rs.putokaz.desk.edition.InstantConverter;
import rs.putokaz.desk.item.WordsConverter;

/**
 * A screen that was taken in. It gets its token by itself, works until it is sent away, and is kept
 * then, so that another one can take its place with the same settings.
 */
@Entity
@Table(schema = "desk", name = "kiosk")
public class Kiosk {

  @Id private UUID id;
  private String centre;
  private String name;

  @Convert(converter = WordsConverter.class)
  private List<String> tags;

  @Column(name = "public_key")
  private String publicKey;

  private String settings;

  @Column(name = "settings_no")
  private long settingsNo;

  @Column(name = "paired_by")
  private UUID pairedBy;

  @Column(name = "paired_at")
  @Convert(converter = InstantConverter.class)
  private Instant pairedAt;

  @Column(name = "revoked_at")
  @Convert(converter = InstantConverter.class)
  private Instant revokedAt;

  @Version private long version;

  /** For JPA. */
  protected Kiosk() {}

  Kiosk(String centre, String name, String publicKey, UUID by, Instant at) {
    this.id = UUID.randomUUID();
    this.publicKey = publicKey;
    this.pairedBy = by;
    this.pairedAt = at;
    revise(centre, name, List.of(), KioskSettings.USUAL);
  }

  final void revise(String newCentre, String newName, List<String> newTags, KioskSettings all) {
    centre = newCentre;
    name = newName;
    tags = newTags;
    settings = all.json();
    settingsNo++;
  }

  void revoke(Instant at) {
    revokedAt = at;
  }

  /** Its key. */
  public UUID id() {
    return id;
  }

  /** Slug of the centre where it stands. */
  public String centre() {
    return centre;
  }

  /** What people call it. */
  public String name() {
    return name;
  }

  /** Words by which screens are found together. */
  public List<String> tags() {
    return tags;
  }

  /** How it is set up. */
  public KioskSettings settings() {
    return KioskSettings.of(settings);
  }

  /** When it was taken in. */
  public Instant pairedAt() {
    return pairedAt;
  }

  /** Whether it was sent away. */
  public boolean isRevoked() {
    return revokedAt != null;
  }

  /** Rises with each change. */
  public long version() {
    return version;
  }
}
