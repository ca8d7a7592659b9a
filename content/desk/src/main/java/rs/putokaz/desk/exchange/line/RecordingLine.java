package rs.putokaz.desk.exchange.line;

import java.time.Instant;
import java.util.Base64;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;

/**
 * A block of an article read aloud.
 *
 * @param article slug of the article
 * @param language tag of the text that was read
 * @param block id of the block
 * @param wording fingerprint of the words that were read
 * @param facts fingerprint of the values of facts that were read; empty when there were none
 * @param recordedAt when it was recorded, to the microsecond
 * @param audio the file in Base64
 */
public record RecordingLine(
    String article,
    String language,
    String block,
    String wording,
    String facts,
    Instant recordedAt,
    String audio)
    implements ExchangeLine {

  /** The word that stands in the field {@code type}. */
  public static final String TYPE = "recording";

  /** The article. */
  public ItemKey key() {
    return new ItemKey(ItemType.ARTICLE, article);
  }

  /** What no two recordings have in common. */
  public String place() {
    return String.join(" ", article, language, block, wording);
  }

  /** The file. */
  public byte[] bytes() {
    return Base64.getDecoder().decode(audio);
  }
}
