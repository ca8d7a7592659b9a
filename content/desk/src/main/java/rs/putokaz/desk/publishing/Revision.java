package rs.putokaz.desk.publishing;

import java.util.Map;
import java.util.Optional;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.published.document.Edition;

/**
 * A change to an item: the fields and the editions that it names take the place of the present
 * ones, all others stay.
 *
 * @param fields checked fields
 * @param sourceLanguage the language that the others are translated from, when it is named
 * @param editions canonical texts by language tag; a block without a source hash is taken to be
 *     translated from the source as it is after this change
 */
public record Revision(
    NamedFields fields, Optional<String> sourceLanguage, Map<String, Edition> editions) {}
