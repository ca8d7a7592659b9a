package rs.putokaz.desk.quality.readability;

/**
 * A sentence that is too long.
 *
 * @param block id of its block; empty for the summary
 * @param text the words alone
 * @param words how many
 */
public record HardSentence(String block, String text, int words) {}
