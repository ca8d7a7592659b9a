/**
 * What helps a translator with one text: {@link rs.putokaz.desk.translation.TranslationReview}
 * finds what is wrong with it, {@link rs.putokaz.desk.translation.SourceChange} shows what became
 * of the wording that a block was made from. Beside it: {@code memory} (what was translated
 * before), {@code glossary} (words that must be used), {@code check} (the single rules), {@code
 * coverage} (what is translated and what is not).
 *
 * <p>Out of scope: saving and approving (rs.putokaz.desk.article).
 */
package rs.putokaz.desk.translation;
