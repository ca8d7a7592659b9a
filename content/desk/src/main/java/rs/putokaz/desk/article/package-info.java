/**
 * Articles as they are written, reviewed and published: {@link
 * rs.putokaz.desk.article.DraftArticle} is one, {@link rs.putokaz.desk.article.ArticleDesk} is
 * where editors work on them.
 *
 * <p>Out of scope: their texts (rs.putokaz.desk.edition), the topics they stand under
 * (rs.putokaz.desk.topic), who may do what (rs.putokaz.desk.person).
 */
package rs.putokaz.desk.article;
