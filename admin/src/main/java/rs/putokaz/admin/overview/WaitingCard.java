package rs.putokaz.admin.overview;

import java.util.List;
import rs.putokaz.desk.overview.Waiting;
import rs.putokaz.desk.overview.WaitingText;

/** What waits in one respect, for the page, with the way to where it is done. */
public class WaitingCard {

  private final Waiting waiting;

  WaitingCard(Waiting waiting) {
    this.waiting = waiting;
  }

  /** Word of what waits. */
  public String getWord() {
    return waiting.kind().word();
  }

  /** How many there are. */
  public int getCount() {
    return waiting.count();
  }

  /** The most urgent ones. */
  public List<WaitingText> getTexts() {
    return waiting.first();
  }

  /** Address of all of them; drafts of one's own have no list but that of this page. */
  public String getUrl() {
    return switch (waiting.kind()) {
      case TASK -> "inbox.xhtml";
      case REVIEW -> "coverage.xhtml?state=in-review&owed=yes";
      case DRAFT ->
          waiting.count() > waiting.first().size() ? "articles.xhtml?translation=draft" : "#draft";
      case OUTDATED -> "coverage.xhtml?state=outdated&owed=yes";
      case OVERDUE -> "articles.xhtml?show=overdue";
      case LINKS -> "links.xhtml";
      case APPROVED -> "articles.xhtml?show=approved";
      case MAIL -> "mail.xhtml";
    };
  }
}
