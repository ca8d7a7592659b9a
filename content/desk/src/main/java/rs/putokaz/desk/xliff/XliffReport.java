package rs.putokaz.desk.xliff;

/**
 * What was written or stored.
 *
 * @param articles how many articles
 * @param units how many parts of them
 * @param incomplete how many blocks stay out because a part of them is still missing
 */
public record XliffReport(int articles, int units, int incomplete) {}
