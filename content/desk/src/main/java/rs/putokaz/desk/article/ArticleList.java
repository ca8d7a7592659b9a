package rs.putokaz.desk.article;

import java.util.List;
import java.util.Map;

/**
 * A part of the editors' list.
 *
 * @param rows in the order of their slugs
 * @param total how many there are under the filter
 * @param states how many there are of each state under the filter, its own state left aside; every
 *     state is there
 */
public record ArticleList(List<ArticleRow> rows, int total, Map<ArticleState, Integer> states) {}
