package rs.putokaz.portal.page;

import rs.putokaz.i18n.language.Language;

/**
 * A text in the language in which it could be had.
 *
 * @param language language of the text, which may not be the reader's
 * @param text plain or inline text, as the caller knows
 */
public record Words(Language language, String text) {}
