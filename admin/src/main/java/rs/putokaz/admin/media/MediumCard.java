package rs.putokaz.admin.media;

import java.time.LocalDate;
import java.util.Locale;
import rs.putokaz.desk.media.Medium;
import rs.putokaz.desk.media.intake.MediumKind;

/** A medium in the list. */
public final class MediumCard {

  private static final double KILOBYTE = 1024;
  private static final double MEGABYTE = KILOBYTE * KILOBYTE;

  private final Medium medium;
  private final LocalDate today;

  /** The card of that medium, on that day. */
  public MediumCard(Medium medium, LocalDate today) {
    this.medium = medium;
    this.today = today;
  }

  /** Its key. */
  public String getId() {
    return medium.id().toString();
  }

  /** The name that blocks refer to. */
  public String getName() {
    return medium.name();
  }

  /** Name of its file. */
  public String getFileName() {
    return medium.fileName();
  }

  /** Word of its kind. */
  public String getKind() {
    return medium.kind().word();
  }

  /** Address of a small picture of it; empty when it is none. */
  public String getThumbnail() {
    return medium.kind() == MediumKind.PICTURE
        ? medium.thumbnail().map(name -> "/media-file/" + name).orElse("")
        : "";
  }

  /** Bytes in words. */
  public String getSize() {
    return size(medium.size());
  }

  /** Whether who cannot see it would be told nothing. */
  public boolean isWordless() {
    return medium.kind() == MediumKind.PICTURE
        && !medium.decorative()
        && medium.texts().stream().allMatch(text -> text.alt().isEmpty());
  }

  /** Whether readers may not see it. */
  public boolean isForbidden() {
    return !medium.consent().allows(today);
  }

  static String size(long bytes) {
    return bytes < MEGABYTE
        ? String.format(Locale.ROOT, "%.0f KB", Math.max(1, bytes / KILOBYTE))
        : String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
  }
}
