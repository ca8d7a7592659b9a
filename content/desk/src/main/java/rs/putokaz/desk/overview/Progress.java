package rs.putokaz.desk.overview;

import java.util.Map;
import rs.putokaz.desk.article.ArticleState;
import rs.putokaz.desk.translation.coverage.CoverageState;

/**
 * How far all articles are that are not archived.
 *
 * @param articles how many have each state; states that none has are left out
 * @param languages how many have each state in a language, by tag, in the order of menus; only
 *     languages in which something is written, and with what is missing in them
 */
public record Progress(
    Map<ArticleState, Integer> articles, Map<String, Map<CoverageState, Integer>> languages) {}
