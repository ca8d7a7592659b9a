package rs.putokaz.desk.media;

import java.util.List;

/**
 * A part of the list of media.
 *
 * @param total how many the filter lets through
 */
public record MediumPage(List<Medium> media, long total) {}
