package rs.putokaz.i18n.phrase;

import rs.putokaz.i18n.language.Language;

/**
 * A phrase with its fields filled in, in one language.
 *
 * @param kind what it is about in a word or two
 * @param text what it says
 */
public record Sentence(Language language, String kind, String text) {}
