/**
 * What the fields and texts of an item may say, and the one form in which they are stored, whether
 * they come from a file or from an editor.
 *
 * <p>{@link rs.putokaz.desk.item.form.ItemFields} and {@link
 * rs.putokaz.desk.item.form.EditionReader} read them and report faults at a {@link
 * rs.putokaz.desk.item.form.FormPlace}; {@link rs.putokaz.desk.item.form.Forms} is for those who
 * stop at the first fault.
 *
 * <p>Out of scope: whether other items exist, whole files (rs.putokaz.desk.exchange).
 */
package rs.putokaz.desk.item.form;
