package rs.putokaz.desk.media;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import rs.putokaz.desk.item.OptionalIdConverter;
import rs.putokaz.desk.item.WordsConverter;
import rs.putokaz.desk.media.intake.MediumKind;
import rs.putokaz.desk.media.intake.Taken;

/**
 * A picture, a recording or a file. It comes into the library by an upload, is described, and keeps
 * its name when its content is replaced; it can go when no text shows it any more.
 */
@Entity
@Table(schema = "desk", name = "medium")
public class Medium {

  /** What the store of words could take for its own marks. */
  private static final Pattern NO_WORD = Pattern.compile("[\"\\\\{}\\p{Cntrl}]");

  private static final String LARGEST = "-%d.";

  @Id private UUID id;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String kind;

  @Column(name = "file_name", nullable = false)
  private String fileName;

  @Column(nullable = false)
  private String type;

  @Column(nullable = false)
  private String hash;

  private long size;
  private int width;
  private int height;

  @Convert(converter = WordsConverter.class)
  @Column(nullable = false)
  private List<String> renditions;

  @Column(nullable = false)
  private String folder = "";

  @Convert(converter = WordsConverter.class)
  @Column(nullable = false)
  private List<String> tags = List.of();

  private boolean decorative;

  @Column(nullable = false)
  private String credit = "";

  @Column(nullable = false)
  private String licence = "";

  private boolean people;

  @Column(name = "consent_scope", nullable = false)
  private String consentScope = "";

  @Column(name = "consent_given_on")
  private LocalDate consentGivenOn;

  @Column(name = "consent_expires_on")
  private LocalDate consentExpiresOn;

  @Column(name = "consent_withdrawn_on")
  private LocalDate consentWithdrawnOn;

  @Convert(converter = OptionalIdConverter.class)
  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_at", nullable = false)
  private OffsetDateTime createdAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "desk",
      name = "medium_text",
      joinColumns = @JoinColumn(name = "medium"))
  private Set<MediumText> texts = new HashSet<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "desk",
      name = "medium_captions",
      joinColumns = @JoinColumn(name = "medium"))
  private Set<MediumCaptions> captions = new HashSet<>();

  @Version private long version;

  /** For JPA. */
  protected Medium() {}

  Medium(String name, String folder, Taken content, UUID by, Instant now) {
    this.id = UUID.randomUUID();
    this.name = name;
    this.kind = content.kind().word();
    this.folder = word(folder);
    this.createdBy = by;
    this.createdAt = now.atOffset(ZoneOffset.UTC);
    replace(content);
  }

  void replace(Taken content) {
    fileName = content.fileName();
    type = content.type();
    hash = content.hash();
    size = content.size();
    width = content.width();
    height = content.height();
    renditions = content.names();
  }

  void revise(MediumDetails details) {
    folder = word(details.folder());
    tags =
        details.tags().stream().map(Medium::word).filter(tag -> !tag.isEmpty()).distinct().toList();
    decorative = details.decorative();
    credit = details.credit().strip();
    licence = details.licence().strip();
    consent(details.consent());
    texts.clear();
    details.texts().stream().filter(text -> !text.isEmpty()).forEach(texts::add);
  }

  private void consent(Consent consent) {
    people = consent.people();
    consentScope = consent.scope().strip();
    consentGivenOn = consent.givenOn();
    consentExpiresOn = consent.expiresOn();
    consentWithdrawnOn = consent.withdrawnOn();
  }

  void caption(String language, String rendition, String captionsName, int cues) {
    dropCaptions(language);
    captions.add(new MediumCaptions(language, rendition, captionsName, cues, hash));
  }

  boolean confirmCaptions(String language) {
    Optional<MediumCaptions> former =
        captions.stream().filter(one -> one.language().equals(language) && !fits(one)).findFirst();
    former.ifPresent(
        one -> {
          captions.remove(one);
          captions.add(one.fitting(hash));
        });
    return former.isPresent();
  }

  boolean dropCaptions(String language) {
    return captions.removeIf(one -> one.language().equals(language));
  }

  List<String> captionRenditions() {
    return captions.stream().map(MediumCaptions::rendition).toList();
  }

  private static String word(String typed) {
    return NO_WORD.matcher(typed).replaceAll("").strip();
  }

  /** Key in every table. */
  public UUID id() {
    return id;
  }

  /** The name that blocks refer to. */
  public String name() {
    return name;
  }

  /** What it is. */
  public MediumKind kind() {
    return MediumKind.of(kind).orElseThrow();
  }

  /** Name of the file that was uploaded last. */
  public String fileName() {
    return fileName;
  }

  /** Media type of that file. */
  public String type() {
    return type;
  }

  /** Bytes of what readers get; of a picture, of its largest rendition. */
  public long size() {
    return size;
  }

  /** Pixels of the largest rendition; 0 when it is no picture. */
  public int width() {
    return width;
  }

  /** As the width. */
  public int height() {
    return height;
  }

  /** Names of what readers may be served. */
  public List<String> renditions() {
    return renditions;
  }

  /** The rendition for a small picture of it, in a format that every browser shows. */
  public Optional<String> thumbnail() {
    return renditions.stream()
        .filter(one -> one.endsWith(".jpg") || one.endsWith(".png"))
        .findFirst();
  }

  /** The largest rendition in a format that every browser shows; of no picture, the file. */
  public String largest() {
    String widest = LARGEST.formatted(width);
    return renditions.stream()
        .filter(one -> one.contains(widest) && !one.endsWith(".webp"))
        .findFirst()
        .orElse(renditions.get(0));
  }

  /** Path such as {@code centres/2026}; empty for none. */
  public String folder() {
    return folder;
  }

  /** Its tags. */
  public List<String> tags() {
    return tags;
  }

  /** Whether it says nothing that who cannot see it would miss. */
  public boolean decorative() {
    return decorative;
  }

  /** Who made it. */
  public String credit() {
    return credit;
  }

  /** Under which licence it may be used. */
  public String licence() {
    return licence;
  }

  /** Who has consented. */
  public Consent consent() {
    return new Consent(people, consentScope, consentGivenOn, consentExpiresOn, consentWithdrawnOn);
  }

  /** Who uploaded it. */
  public Optional<UUID> createdBy() {
    return Optional.ofNullable(createdBy);
  }

  /** When it came into the library. */
  public Instant createdAt() {
    return createdAt.toInstant();
  }

  /** What is said of it, by the order of the languages' tags. */
  public List<MediumText> texts() {
    return texts.stream().sorted(Comparator.comparing(MediumText::language)).toList();
  }

  /** What is said of it in that language. */
  public MediumText text(String language) {
    return texts.stream()
        .filter(text -> text.language().equals(language))
        .findFirst()
        .orElse(new MediumText(language, "", "", ""));
  }

  /** The captions of a video, by the order of the languages' tags. */
  public List<MediumCaptions> captions() {
    return captions.stream().sorted(Comparator.comparing(MediumCaptions::language)).toList();
  }

  /**
   * Whether captions were made for the present file, or somebody has said that they fit it. Readers
   * get no others.
   */
  public boolean fits(MediumCaptions file) {
    return file.fits(hash);
  }

  /** Number of the last stored change. */
  public long version() {
    return version;
  }
}
