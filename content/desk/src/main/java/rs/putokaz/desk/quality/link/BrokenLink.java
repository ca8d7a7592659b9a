package rs.putokaz.desk.quality.link;

import java.time.Instant;
import rs.putokaz.published.document.ItemType;

/**
 * A link that leads nowhere.
 *
 * @param type of the item whose text has it
 * @param slug of that item
 * @param language tag of the text
 * @param title of the text
 * @param block id of the block; empty for the summary
 * @param kind {@code web}, {@code info}, {@code topic}, {@code centre}, {@code fact} or {@code
 *     media}
 * @param target address of the web, else a slug or the name of a medium
 * @param problem why it leads nowhere
 * @param reason of one to the web; else null
 * @param status what the server said of it; 0 when nothing
 * @param checkedAt when it was asked for; null for one within the site, which is looked at now
 */
public record BrokenLink(
    ItemType type,
    String slug,
    String language,
    String title,
    String block,
    String kind,
    String target,
    LinkProblem problem,
    LinkReason reason,
    int status,
    Instant checkedAt) {

  /** Whether it leads out into the web. */
  public boolean toWeb() {
    return kind.equals("web");
  }
}
