/**
 * Articles at the desk: the list, a new one, the editor.
 *
 * <p>Out of scope: what may be done with an article ({@code rs.putokaz.desk.article}).
 */
package rs.putokaz.admin.article;
