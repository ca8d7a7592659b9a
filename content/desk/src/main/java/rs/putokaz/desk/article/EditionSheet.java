package rs.putokaz.desk.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import rs.putokaz.desk.edition.Stage;
import rs.putokaz.published.document.Edition;

/**
 * A text of an article as an editor opens it.
 *
 * @param text as it is now; in a translation every block names the wording it was made from
 * @param approved the text that was approved last; null when none was
 * @param version number of the present text, to be named when it is saved over
 * @param approvedVersion number of the text that was approved last; 0 when none was
 * @param outdated ids of its blocks whose source has another wording now
 * @param missing ids of the blocks of the source that it does not have
 * @param editedBy who saved the present text; null when it was imported
 * @param editedAt when that was
 * @param approvedBy who approved; null when nobody did or it was imported
 */
public record EditionSheet(
    Edition text,
    Edition approved,
    Stage stage,
    long version,
    long approvedVersion,
    List<String> outdated,
    List<String> missing,
    UUID editedBy,
    Instant editedAt,
    UUID approvedBy) {}
