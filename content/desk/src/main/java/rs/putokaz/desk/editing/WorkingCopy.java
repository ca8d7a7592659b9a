package rs.putokaz.desk.editing;

import java.time.Instant;
import rs.putokaz.published.document.Edition;

/**
 * What a person has typed into a text and not saved.
 *
 * @param text as typed; it need not be one that could be stored
 * @param baseVersion number of the version that was opened; 0 when there was none
 * @param keptAt when it was kept last
 */
public record WorkingCopy(Edition text, long baseVersion, Instant keptAt) {}
