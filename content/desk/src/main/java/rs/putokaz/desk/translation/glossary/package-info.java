/**
 * The words of the field and how they are translated: {@link
 * rs.putokaz.desk.translation.glossary.Glossary} is where they are kept, {@link
 * rs.putokaz.desk.translation.glossary.TermRule} is what one asks of a translation.
 *
 * <p>Out of scope: explanations for readers.
 */
package rs.putokaz.desk.translation.glossary;
