package rs.putokaz.desk.media.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import rs.putokaz.published.document.BlockKind;

/** What a medium is; the lower-case name is the word in tables and on pages. */
public enum MediumKind {
  PICTURE(BlockKind.IMAGE),
  AUDIO(BlockKind.AUDIO),
  VIDEO(BlockKind.VIDEO),
  FILE(BlockKind.FILE);

  private final BlockKind block;

  MediumKind(BlockKind block) {
    this.block = block;
  }

  /** The word used in tables. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of block that shows it. */
  public BlockKind block() {
    return block;
  }

  /** The kind of that word; empty when there is none. */
  public static Optional<MediumKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
