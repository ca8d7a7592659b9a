package rs.putokaz.desk.article;

import java.util.SortedMap;
import java.util.TreeMap;
import rs.putokaz.desk.edition.DraftEdition;
import rs.putokaz.desk.edition.SourceBlocks;
import rs.putokaz.desk.publishing.Draft;
import rs.putokaz.desk.publishing.Visibility;

/** Makes sheets of drafts. */
final class ArticleSheets {

  private ArticleSheets() {}

  static ArticleSheet of(Draft draft, Visibility visibility) {
    DraftArticle article = (DraftArticle) draft.item();
    SourceBlocks source = draft.sourceBlocks();
    SortedMap<String, EditionSheet> editions = new TreeMap<>();
    for (DraftEdition edition : draft.editions()) {
      editions.put(edition.language(), sheet(edition, source));
    }
    return new ArticleSheet(
        article.id(),
        article.slug(),
        article.version(),
        article.fields(),
        article.sourceLanguage(),
        article.owner().orElse(null),
        editions,
        article.archivedAt().isPresent(),
        visibility);
  }

  private static EditionSheet sheet(DraftEdition edition, SourceBlocks source) {
    return new EditionSheet(
        edition.text(),
        edition.approved().orElse(null),
        edition.stage(),
        edition.no(),
        edition.approvedNo(),
        source.outdated(edition.text()),
        source.missing(edition.text()),
        edition.editedBy().orElse(null),
        edition.editedAt(),
        edition.approvedBy().orElse(null));
  }
}
