package rs.putokaz.desk.exchange;

/**
 * How to import.
 *
 * @param createTopics whether a topic that is named but not known is created, with a title made of
 *     its slug; otherwise it is a problem
 * @param dryRun whether to check only
 */
public record ImportOptions(boolean createTopics, boolean dryRun) {

  /** Store, and take an unknown topic for a mistake. */
  public static final ImportOptions STRICT = new ImportOptions(false, false);
}
