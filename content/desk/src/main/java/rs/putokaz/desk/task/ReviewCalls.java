package rs.putokaz.desk.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;

/**
 * Tells who is next when a text changes hands. It asks for no permission: whoever may hand the text
 * on has been asked.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReviewCalls {

  private final EntityManager entities;
  private final Notifier notifier;
  private final Tasks tasks;
  private final Actor actor;

  /** Calls through that notifier. */
  @Inject
  public ReviewCalls(EntityManager entities, Notifier notifier, Tasks tasks, Actor actor) {
    this.entities = entities;
    this.notifier = notifier;
    this.tasks = tasks;
    this.actor = actor;
  }

  /** For CDI. */
  protected ReviewCalls() {
    this(null, null, null, null);
  }

  /** A text waits for review: the reviewers of its language are told. */
  public void requested(String article, String language) {
    UUID by = actor.person().orElseThrow(() -> new NotPermittedException(Permission.READ_DESK));
    News news = new News(new ArticleNames(entities).id(article), language, null, "", "");
    new Colleagues(entities)
        .reviewers(language)
        .forEach(person -> notifier.tell(person, Notification.Kind.REVIEW, news, by));
  }

  /**
   * A text goes back to who wrote it; see {@link Tasks#sendBackReason}.
   *
   * @param reason may be blank
   */
  public void sentBack(String article, String language, String reason) {
    tasks.sendBackReason(article, language, reason);
  }
}
