/**
 * What happens while somebody writes a text: what is typed is kept, others see who writes, and two
 * who wrote at once are brought together. Main types: {@link rs.putokaz.desk.editing.Editing},
 * {@link rs.putokaz.desk.editing.EditionMerge}, {@link rs.putokaz.desk.editing.EditionDiff}. Out of
 * scope: saving, which is {@code desk.article}'s.
 */
package rs.putokaz.desk.editing;
