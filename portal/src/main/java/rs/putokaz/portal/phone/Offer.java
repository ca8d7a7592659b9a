package rs.putokaz.portal.phone;

import rs.putokaz.published.replica.ItemSummary;

/**
 * An article that can be put on a list.
 *
 * @param article the article
 * @param path of the list with it, behind the language
 */
public record Offer(ItemSummary article, String path) {}
