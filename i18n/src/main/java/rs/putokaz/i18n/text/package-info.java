/**
 * What the interface says in each language: its messages with plurals, dates and digits.
 *
 * <p>Out of scope: texts that editors write, relative times ("yesterday"), currencies, and markup
 * around a message.
 */
package rs.putokaz.i18n.text;
