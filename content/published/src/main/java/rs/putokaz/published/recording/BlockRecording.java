package rs.putokaz.published.recording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.BlockMedium;
import rs.putokaz.published.inline.InlineText;

/**
 * A block read aloud by a person, as its publication says it. A recording of wrong words is worse
 * than none, so it names what was said: the {@linkplain #wording words}, which the desk compares
 * when it publishes, and the {@linkplain #facts values of facts}, which may change on their own and
 * are compared by whoever shows it.
 *
 * @param rendition name of the file that readers may be served
 * @param facts fingerprint of the values that were said; empty when there are none
 */
public record BlockRecording(String rendition, String facts) {

  private static final Set<BlockKind> NOT_SPOKEN =
      EnumSet.of(BlockKind.IMAGE, BlockKind.AUDIO, BlockKind.VIDEO, BlockKind.FILE);

  private static final List<String> SPOKEN = List.of("phone", "email", "address", "hours", "url");
  private static final int FINGERPRINT = 8;

  /** The recording of a block; empty when it has none. */
  public static Optional<BlockRecording> of(Block block) {
    String rendition = block.attribute(BlockMedium.RECORDING);
    return BlockMedium.isName(rendition)
        ? Optional.of(new BlockRecording(rendition, block.attribute(BlockMedium.RECORDED_FACTS)))
        : Optional.empty();
  }

  /** Whether there is anything in a block that a person could read aloud. */
  public static boolean isSpoken(Block block) {
    return !NOT_SPOKEN.contains(block.kind())
        && !(block.texts().isEmpty() && factsOf(block).isEmpty());
  }

  /**
   * Fingerprint of what the block itself says: its words and its shared values.
   *
   * @return 16 hexadecimal digits of SHA-256
   */
  public static String wording(Block block) {
    StringBuilder said = new StringBuilder(block.hash());
    values(block).forEach(value -> said.append('\0').append(value));
    return fingerprint(said.append('\0').append(block.attribute("ref")).toString());
  }

  /** What a block says beside its texts, such as a telephone number; empty where it has none. */
  public static List<String> values(Block block) {
    return SPOKEN.stream().map(block::attribute).toList();
  }

  /**
   * Fingerprint of the facts that the block tells.
   *
   * @param values gives the value of a fact by its slug; the empty text when there is none
   * @return 16 hexadecimal digits of SHA-256; empty when the block tells none
   */
  public static String facts(Block block, UnaryOperator<String> values) {
    Set<String> told = factsOf(block);
    if (told.isEmpty()) {
      return "";
    }
    StringBuilder said = new StringBuilder();
    told.forEach(slug -> said.append(slug).append('\0').append(values.apply(slug)).append('\0'));
    return fingerprint(said.toString());
  }

  /** Slugs of the facts that the block tells, in reading order. */
  public static Set<String> factsOf(Block block) {
    Set<String> slugs = new LinkedHashSet<>();
    if (block.kind() == BlockKind.FACT && !block.attribute("ref").isEmpty()) {
      slugs.add(block.attribute("ref"));
    }
    block.texts().forEach(text -> slugs.addAll(InlineText.parse(text).factReferences()));
    return slugs;
  }

  private static String fingerprint(String said) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, FINGERPRINT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
