/**
 * Articles as they are written: {@link rs.putokaz.desk.article.DraftArticle}.
 *
 * <p>Out of scope: their texts (rs.putokaz.desk.edition), the topics they stand under
 * (rs.putokaz.desk.topic).
 */
package rs.putokaz.desk.article;
