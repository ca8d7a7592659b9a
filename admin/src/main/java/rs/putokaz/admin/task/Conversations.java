package rs.putokaz.admin.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.task.CommentThread;
import rs.putokaz.desk.task.Comments;

/** The conversations about the text that is shown, read once for all its blocks. */
@RequestScoped
public class Conversations {

  @Inject Comments comments;

  private Map<String, List<CommentThread>> byBlock;
  private List<Person> people;

  List<CommentThread> of(String slug, String language, String block) {
    if (byBlock == null) {
      byBlock =
          comments.of(slug, language).stream().collect(Collectors.groupingBy(CommentThread::block));
    }
    return byBlock.getOrDefault(block, List.of());
  }

  /** To be called after a change. */
  void forget() {
    byBlock = null;
  }

  /** Those who can be named. */
  List<Person> people() {
    if (people == null) {
      people = comments.colleagues();
    }
    return people;
  }

  List<SelectItem> choices() {
    return people().stream().map(one -> new SelectItem(one.id().toString(), one.name())).toList();
  }
}
