package rs.putokaz.desk.article;

import java.time.Instant;
import java.util.UUID;
import rs.putokaz.published.document.Edition;

/**
 * A text as it was saved once.
 *
 * @param no its number among the versions of this language, from 1
 * @param savedBy who saved it; null when it was imported
 */
public record SavedVersion(int no, Edition text, UUID savedBy, Instant savedAt) {}
