/**
 * What the screens for the site's own data share: the overview, how a change is tried, texts in all
 * languages.
 *
 * <p>Out of scope: any one kind of data.
 */
package rs.putokaz.admin.structure;
