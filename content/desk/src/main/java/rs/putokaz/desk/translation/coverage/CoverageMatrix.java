package rs.putokaz.desk.translation.coverage;

import java.util.List;
import java.util.Map;

/**
 * A part of the matrix of articles and languages.
 *
 * @param rows the articles of this part, in the order of their slugs
 * @param total how many articles there are in all parts
 * @param counts of all parts, how many articles have each state, by language tag; states that none
 *     has are left out
 */
public record CoverageMatrix(
    List<CoverageRow> rows, int total, Map<String, Map<CoverageState, Integer>> counts) {}
