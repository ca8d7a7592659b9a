/**
 * What people tell each other about a text: remarks on it or on one of its blocks, tasks, and what
 * waits in each person's inbox.
 *
 * <p>{@link rs.putokaz.desk.task.Comments} keeps remarks, {@link rs.putokaz.desk.task.Tasks} makes
 * tasks of them, {@link rs.putokaz.desk.task.Inbox} shows a person what is theirs, {@link
 * rs.putokaz.desk.task.ReviewCalls} tells reviewers that a text waits. {@link
 * rs.putokaz.desk.task.CommentText} makes addresses and names of plain words.
 *
 * <p>Out of scope: who may write which text (rs.putokaz.desk.article), how letters leave
 * (rs.putokaz.desk.mail).
 */
package rs.putokaz.desk.task;
