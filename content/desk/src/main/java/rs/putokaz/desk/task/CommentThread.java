package rs.putokaz.desk.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A remark with its replies.
 *
 * @param block id of the block; empty for the whole text
 * @param remarks the first remark, then the replies in their order
 * @param assignee name of the person whose task it is; empty for nobody
 * @param due last day of the task; null for none
 */
public record CommentThread(
    UUID id,
    String block,
    List<Remark> remarks,
    String assignee,
    LocalDate due,
    boolean overdue,
    boolean resolved) {

  /**
   * What one person said.
   *
   * @param author name of the person
   */
  public record Remark(String author, Instant at, List<CommentText.Piece> words) {}
}
