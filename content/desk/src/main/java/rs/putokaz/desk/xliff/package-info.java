/**
 * Articles for translators who work with tools of their own: out as XLIFF 2.1 or 1.2, and in again
 * after a look at what would change.
 *
 * <p>{@link rs.putokaz.desk.xliff.XliffWork} is what a person does, {@link
 * rs.putokaz.desk.xliff.ArticlePreview} what an import would do to an article.
 *
 * <p>Out of scope: how the files look (rs.putokaz.desk.xliff.format), items other than articles,
 * shared values of blocks, approving what comes in.
 */
package rs.putokaz.desk.xliff;
