/**
 * The pages of topics: the tree, and what there is to read in each.
 *
 * <p>Out of scope: the articles themselves (rs.putokaz.portal.article).
 */
package rs.putokaz.portal.topic;
