package rs.putokaz.desk.exchange;

/**
 * What an export wrote.
 *
 * @param items lines of items
 * @param editions texts in them
 * @param recordings lines of recordings after them
 */
public record ExportReport(int items, int editions, int recordings) {}
