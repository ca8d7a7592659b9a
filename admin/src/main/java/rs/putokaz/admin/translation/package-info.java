/**
 * Translation at the desk: what helps beside a block, the glossary, the matrix of what is
 * translated.
 *
 * <p>Out of scope: the editor itself (rs.putokaz.admin.article), the rules ({@code
 * rs.putokaz.desk.translation}).
 */
package rs.putokaz.admin.translation;
