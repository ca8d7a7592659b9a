package rs.putokaz.desk.xliff.format;

import rs.putokaz.desk.translation.part.PartId;

/**
 * A part of an article in two languages.
 *
 * @param id which part
 * @param source words that are translated, as canonical inline text, or plain for a title
 * @param target their translation in the same form; empty when there is none
 * @param state how far the translation is
 * @param trace what is needed to know whether the desk has changed meanwhile
 * @param note what a translator should know of the place; may be empty
 * @param fault why the translation cannot be read; empty when it can
 */
public record XliffUnit(
    PartId id,
    String source,
    String target,
    SegmentState state,
    Trace trace,
    String note,
    String fault) {

  /**
   * Fingerprints of what the desk had when the file was written; each empty when the file does not
   * say.
   *
   * @param source of the words of the source
   * @param target of the words of the translation, or {@code none}
   * @param block of the source block from which the translation is made
   */
  public record Trace(String source, String target, String block) {

    /** Stands where there was no translation. */
    public static final String NO_TARGET = "none";
  }
}
