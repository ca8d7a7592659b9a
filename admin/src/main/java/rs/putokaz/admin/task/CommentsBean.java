package rs.putokaz.admin.task;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rs.putokaz.admin.article.ArticleBean;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.task.CommentException;
import rs.putokaz.desk.task.CommentThread;
import rs.putokaz.desk.task.Comments;
import rs.putokaz.desk.task.TextPlace;

/**
 * The remarks beside the text in the editor. Each block has its own panel; the whole text has the
 * one of the empty block id. What is typed into a panel stays until it is sent.
 */
@Named("comments")
@ViewScoped
public class CommentsBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject Comments comments;
  @Inject Conversations conversations;
  @Inject ArticleBean article;
  @Inject Notices notices;

  private final Map<String, String> drafts = new HashMap<>();
  private final Map<String, String> assignees = new HashMap<>();
  private final Map<String, String> dues = new HashMap<>();
  private String open;
  private String reason = "";

  /** The conversations on a block: the ended ones only while its panel is open. */
  public List<CommentThread> threads(String block) {
    return all(block).stream().filter(one -> isOpen(block) || !one.resolved()).toList();
  }

  /** How many conversations a block has, ended ones too. */
  public int count(String block) {
    return all(block).size();
  }

  private List<CommentThread> all(String block) {
    return conversations.of(article.getSlug(), article.getLanguage(), block);
  }

  /** Whether the panel of a block is open. */
  public boolean isOpen(String block) {
    return block.equals(open);
  }

  /** Opens or closes the panel of a block. */
  public void toggle(String block) {
    open = isOpen(block) ? null : block;
  }

  /** Writes a remark, as a task when a person is chosen. */
  public void add(String block) {
    attempt(
        () -> {
          String person = assignees.getOrDefault(block, "");
          comments.add(
              new TextPlace(article.getSlug(), article.getLanguage(), block),
              drafts.getOrDefault(block, ""),
              person.isEmpty() ? null : UUID.fromString(person),
              person.isEmpty() ? null : day(dues.getOrDefault(block, "")));
          drafts.remove(block);
          assignees.remove(block);
          dues.remove(block);
          notices.done("comment.added", Map.of());
        });
  }

  /** Replies. */
  public void reply(UUID thread) {
    attempt(
        () -> {
          comments.reply(thread, drafts.getOrDefault(thread.toString(), ""));
          drafts.remove(thread.toString());
          notices.done("comment.replied", Map.of());
        });
  }

  /** Ends a conversation. */
  public void resolve(UUID thread) {
    attempt(
        () -> {
          comments.resolve(thread);
          notices.done("comment.resolved", Map.of());
        });
  }

  /** Goes on with one that was ended. */
  public void reopen(UUID thread) {
    attempt(
        () -> {
          comments.reopen(thread);
          notices.done("comment.reopened", Map.of());
        });
  }

  private void attempt(Runnable action) {
    try {
      action.run();
    } catch (CommentException refused) {
      notices.fault(refused.messageKey(), Map.of("most", Comments.LONGEST));
    } catch (DateTimeParseException noDay) {
      notices.fault("comment.fault.due", Map.of());
    }
    conversations.forget();
  }

  private static LocalDate day(String typed) {
    return typed.isBlank() ? null : LocalDate.parse(typed.strip());
  }

  /** The people who can be given a task. */
  public List<SelectItem> getPeople() {
    return conversations.choices();
  }

  /** The people who can be named. */
  public List<Person> getColleagues() {
    return conversations.people();
  }

  /** Remarks by their block, and replies by their conversation, as typed. */
  public Map<String, String> getDrafts() {
    return drafts;
  }

  /** Ids of the people whose task it will be, by block. */
  public Map<String, String> getAssignees() {
    return assignees;
  }

  /** Last days of tasks, by block, as typed. */
  public Map<String, String> getDues() {
    return dues;
  }

  /** Why the text goes back, as typed. */
  public String getReason() {
    return reason;
  }

  /** Takes what was typed. */
  public void setReason(String reason) {
    this.reason = reason;
  }
}
