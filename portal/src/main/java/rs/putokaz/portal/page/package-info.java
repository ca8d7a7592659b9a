/**
 * What all public pages share, and the pages of the site itself: language choice, home, statements,
 * errors.
 *
 * <p>{@link rs.putokaz.portal.page.Reader} is the reader of a request: a language, its words, its
 * addresses. Each resource finds what its page shows and hands it to a template of the same name
 * through {@link rs.putokaz.portal.page.Pages}.
 *
 * <p>Out of scope: topics, articles, centres, search and the API, which have rooms of their own.
 */
package rs.putokaz.portal.page;
