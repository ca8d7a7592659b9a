package rs.putokaz.desk.article;

import java.util.SortedMap;
import java.util.UUID;
import rs.putokaz.desk.publishing.Visibility;

/**
 * All of an article as an editor opens it.
 *
 * @param id key of the article
 * @param version number of the last change to the fields, to be named when they are changed
 * @param sourceLanguage language that the others are translated from
 * @param owner who looks after it; null for nobody
 * @param editions texts by language tag
 * @param archived whether it is in the archive
 * @param visibility when readers see it; null when it is not published
 */
public record ArticleSheet(
    UUID id,
    String slug,
    long version,
    ArticleFields fields,
    String sourceLanguage,
    UUID owner,
    SortedMap<String, EditionSheet> editions,
    boolean archived,
    Visibility visibility) {}
