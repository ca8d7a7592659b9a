package rs.putokaz.desk.translation.coverage;

import java.util.Map;

/**
 * An article in the matrix.
 *
 * @param title in the language asked for, else in Serbian or English; may be empty
 * @param cells by language tag, one for each column
 */
public record CoverageRow(
    String slug, String title, boolean mandatory, Map<String, CoverageCell> cells) {}
