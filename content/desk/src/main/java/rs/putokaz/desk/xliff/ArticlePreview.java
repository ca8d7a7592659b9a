package rs.putokaz.desk.xliff;

import java.util.List;

/**
 * What would become of an article.
 *
 * @param title in the source language; the slug where there is none
 * @param version of the translation that was compared; 0 when there is none
 * @param writable whether the person who asks may write the language
 * @param units in the order of the file
 */
public record ArticlePreview(
    String slug,
    String title,
    String sourceLanguage,
    String targetLanguage,
    long version,
    boolean writable,
    List<UnitPreview> units) {

  /** How many units have that finding. */
  public long count(Finding finding) {
    return units.stream().filter(unit -> unit.finding() == finding).count();
  }
}
