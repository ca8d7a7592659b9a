package rs.putokaz.admin.xliff;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rs.putokaz.desk.translation.part.PartId;
import rs.putokaz.desk.xliff.ArticlePreview;
import rs.putokaz.desk.xliff.Finding;
import rs.putokaz.desk.xliff.XliffChoice;

/** An article of a file while somebody decides what of it is imported. */
public class OfferedArticle {

  private static final Set<Finding> QUIET = Set.of(Finding.SAME, Finding.UNTRANSLATED);

  private final ArticlePreview article;
  private final List<OfferedUnit> units;

  OfferedArticle(ArticlePreview article) {
    this.article = article;
    this.units =
        article.units().stream()
            .filter(unit -> !QUIET.contains(unit.finding()))
            .map(OfferedUnit::new)
            .toList();
    if (!article.writable()) {
      choose(false);
    }
  }

  XliffChoice choice() {
    Set<PartId> parts =
        units.stream()
            .filter(OfferedUnit::isChosen)
            .map(OfferedUnit::part)
            .collect(Collectors.toSet());
    return new XliffChoice(article.slug(), article.targetLanguage(), article.version(), parts);
  }

  /** Chooses all that can be imported, or nothing. */
  void choose(boolean all) {
    units.forEach(unit -> unit.setChosen(all));
  }

  /** Name of the article in addresses. */
  public String getSlug() {
    return article.slug();
  }

  /** Title in the source language. */
  public String getTitle() {
    return article.title();
  }

  /** Language from which was translated. */
  public String getSourceLanguage() {
    return article.sourceLanguage();
  }

  /** Language into which was translated. */
  public String getTargetLanguage() {
    return article.targetLanguage();
  }

  /** Whether the person may write that language. */
  public boolean isWritable() {
    return article.writable();
  }

  /** How many units change nothing. */
  public long getQuiet() {
    return QUIET.stream().mapToLong(article::count).sum();
  }

  /** The units that would change something, or cannot be taken. */
  public List<OfferedUnit> getUnits() {
    return units;
  }
}
