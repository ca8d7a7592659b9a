package rs.putokaz.desk.exchange;

/**
 * What an export wrote.
 *
 * @param items lines of the file
 * @param editions texts in them
 */
public record ExportReport(int items, int editions) {}
