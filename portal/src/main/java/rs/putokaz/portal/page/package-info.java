/**
 * The public pages: language choice, home, topic, article, centre, and the pages about the site.
 *
 * <p>{@link rs.putokaz.portal.page.Reader} is the reader of a request: a language, its words, its
 * addresses. Each resource finds what its page shows and hands it to a template of the same name
 * through {@link rs.putokaz.portal.page.Pages}.
 *
 * <p>Out of scope: search (rs.putokaz.portal.search), the API (rs.putokaz.portal.api).
 */
package rs.putokaz.portal.page;
