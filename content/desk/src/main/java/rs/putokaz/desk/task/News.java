package rs.putokaz.desk.task;

import java.util.UUID;

/**
 * What people are told about.
 *
 * @param comment the remark; null when it is about a text as such
 * @param block the block it is on; empty for the whole text
 * @param words the words of the remark; empty when there is none
 */
record News(UUID item, String language, UUID comment, String block, String words) {

  static News of(Comment comment) {
    return new News(
        comment.item(), comment.language(), comment.id(), comment.block(), comment.text());
  }
}
