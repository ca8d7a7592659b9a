package rs.putokaz.desk.xliff;

/** What a unit of a file would do to the desk. */
public enum Finding {
  /** The part has no translation yet. */
  NEW(true, true),
  /** The part has another translation. */
  CHANGED(true, true),
  /** Somebody has changed the translation since the file was written. */
  CONFLICT(true, false),
  /** The source has other words since the file was written. */
  SOURCE_CHANGED(true, false),
  /** The desk has that translation already. */
  SAME(false, false),
  /** The file has no translation of it. */
  UNTRANSLATED(false, false),
  /** The desk has no such article, or the article has no such part any more. */
  UNKNOWN(false, false),
  /** The mark-up is broken, or a link or a fact of the source was lost. */
  DAMAGED(false, false);

  private final boolean importable;
  private final boolean proposed;

  Finding(boolean importable, boolean proposed) {
    this.importable = importable;
    this.proposed = proposed;
  }

  /** Whether it can be imported. */
  public boolean importable() {
    return importable;
  }

  /** Whether it is imported unless somebody says otherwise. */
  public boolean proposed() {
    return proposed;
  }
}
