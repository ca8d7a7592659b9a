package rs.putokaz.desk.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.Requires;

/**
 * Remarks on the texts of articles. Whoever may read the desk reads them all, writes, replies,
 * resolves. Whoever is named in a remark is told, and so is everybody in a conversation.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class Comments {

  /** Most characters of a remark. */
  public static final int LONGEST = 4000;

  private final EntityManager entities;
  private final Actor actor;
  private final AuditLog log;
  private final Notifier notifier;
  private final Clock clock;

  /** Remarks by that clock. */
  @Inject
  public Comments(
      EntityManager entities, Actor actor, AuditLog log, Notifier notifier, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.log = log;
    this.notifier = notifier;
    this.clock = clock;
  }

  /** For CDI. */
  protected Comments() {
    this(null, null, null, null, null);
  }

  /** The people whom one can name, by name. */
  public List<Person> colleagues() {
    return new Colleagues(entities).all();
  }

  /** All conversations about a text, the oldest first. */
  public List<CommentThread> of(String article, String language) {
    List<Comment> all =
        entities
            .createQuery(
                "select c from Comment c where c.item = :item and c.language = :language"
                    + " order by c.createdAt, c.id",
                Comment.class)
            .setParameter("item", new ArticleNames(entities).id(article))
            .setParameter("language", language)
            .getResultList();
    return threads(all);
  }

  /** Begins a conversation; gives its id. */
  public UUID add(TextPlace place, String text) {
    return add(place, text, null, null);
  }

  /**
   * Begins a conversation that is a task of somebody.
   *
   * @param assignee whose task it is; null for nobody's
   * @param due last day; null for none
   * @throws CommentException when the text or the place cannot be, or the person is no colleague
   */
  public UUID add(TextPlace place, String text, UUID assignee, LocalDate due) {
    UUID item = new ArticleNames(entities).id(place.article());
    Optional<Person> person = Optional.ofNullable(assignee).map(this::colleague);
    Comment comment = new Comment(item, place, by(), checked(text), clock.instant());
    person.ifPresent(one -> comment.assign(one.id(), due));
    entities.persist(comment);
    person.ifPresent(one -> tell(one, Notification.Kind.TASK, comment));
    tellNamed(comment, person.map(Person::id).map(Set::of).orElse(Set.of()));
    record("comment.added", comment);
    return comment.id();
  }

  /**
   * Replies.
   *
   * @throws CommentException when the text cannot be, or there is no such conversation
   */
  public void reply(UUID id, String text) {
    Comment first = lock(id);
    Comment reply = Comment.reply(first, by(), checked(text), clock.instant());
    entities.persist(reply);
    Set<UUID> partners =
        entities
            .createQuery("select c.author from Comment c where c.parent = :id", UUID.class)
            .setParameter("id", id)
            .getResultStream()
            .collect(Collectors.toSet());
    partners.add(first.author());
    first.assignee().ifPresent(partners::add);
    Set<UUID> named = tellNamed(reply, Set.of());
    Colleagues colleagues = new Colleagues(entities);
    partners.stream()
        .filter(one -> !named.contains(one))
        .flatMap(one -> colleagues.find(one).stream())
        .forEach(one -> tell(one, Notification.Kind.REPLY, reply));
    record("comment.replied", first);
  }

  /**
   * Ends a conversation; a task is done by that.
   *
   * @throws CommentException when there is no such conversation
   */
  public void resolve(UUID id) {
    Comment comment = lock(id);
    if (!comment.isResolved()) {
      comment.resolve(by(), clock.instant());
      record("comment.resolved", comment);
    }
  }

  /**
   * Goes on with a conversation that was ended.
   *
   * @throws CommentException when there is no such conversation
   */
  public void reopen(UUID id) {
    Comment comment = lock(id);
    if (comment.isResolved()) {
      comment.reopen();
      record("comment.reopened", comment);
    }
  }

  /**
   * Makes a conversation the task of a person, or nobody's.
   *
   * @param assignee null for nobody
   * @param due last day; null for none
   * @throws CommentException when there is no such conversation, or the person is no colleague
   */
  public void assign(UUID id, UUID assignee, LocalDate due) {
    Comment comment = lock(id);
    Optional<Person> person = Optional.ofNullable(assignee).map(this::colleague);
    boolean isNew = !comment.assignee().equals(person.map(Person::id));
    comment.assign(assignee, assignee == null ? null : due);
    person.filter(one -> isNew).ifPresent(one -> tell(one, Notification.Kind.TASK, comment));
    record("comment.assigned", comment);
  }

  private List<CommentThread> threads(List<Comment> all) {
    Map<UUID, List<Comment>> byFirst = new LinkedHashMap<>();
    for (Comment comment : all) {
      List<Comment> thread =
          byFirst.computeIfAbsent(comment.parent().orElse(comment.id()), id -> new ArrayList<>());
      // A reply of the same moment may have come before.
      thread.add(comment.parent().isPresent() ? thread.size() : 0, comment);
    }
    Map<UUID, String> names = new HashMap<>();
    return byFirst.values().stream().map(thread -> thread(thread, names)).toList();
  }

  private CommentThread thread(List<Comment> comments, Map<UUID, String> names) {
    Comment first = comments.get(0);
    LocalDate due = first.due().orElse(null);
    return new CommentThread(
        first.id(),
        first.block(),
        comments.stream()
            .map(
                one ->
                    new CommentThread.Remark(
                        name(one.author(), names), one.createdAt(), CommentText.pieces(one.text())))
            .toList(),
        first.assignee().map(one -> name(one, names)).orElse(""),
        due,
        due != null && !first.isResolved() && due.isBefore(LocalDate.now(clock)),
        first.isResolved());
  }

  private String name(UUID id, Map<UUID, String> names) {
    return names.computeIfAbsent(
        id,
        key -> {
          Person person = entities.find(Person.class, key);
          return person == null ? "" : person.name();
        });
  }

  /** Tells everybody who is named but those; gives whom. */
  private Set<UUID> tellNamed(Comment comment, Set<UUID> but) {
    Colleagues colleagues = new Colleagues(entities);
    List<Person> named =
        CommentText.mentions(comment.text()).stream()
            .flatMap(address -> colleagues.find(address).stream())
            .filter(person -> !but.contains(person.id()))
            .toList();
    named.forEach(person -> tell(person, Notification.Kind.MENTION, comment));
    return named.stream().map(Person::id).collect(Collectors.toSet());
  }

  private void tell(Person person, Notification.Kind kind, Comment comment) {
    entities.flush();
    notifier.tell(person, kind, News.of(comment), by());
  }

  private Person colleague(UUID id) {
    return new Colleagues(entities)
        .find(id)
        .orElseThrow(() -> new CommentException(CommentException.Reason.NO_COLLEAGUE));
  }

  private Comment lock(UUID id) {
    Comment comment = entities.find(Comment.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (comment == null || comment.parent().isPresent()) {
      throw new CommentException(CommentException.Reason.UNKNOWN);
    }
    return comment;
  }

  private static String checked(String text) {
    String words = text.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    words = words.strip();
    if (words.isEmpty()) {
      throw new CommentException(CommentException.Reason.EMPTY);
    }
    if (words.length() > LONGEST) {
      throw new CommentException(CommentException.Reason.TOO_LONG);
    }
    return words;
  }

  private void record(String action, Comment comment) {
    String slug = new ArticleNames(entities).slug(comment.item());
    log.append(action, "article:" + slug, comment.language() + " " + comment.id());
  }

  private UUID by() {
    return actor.person().orElseThrow(() -> new NotPermittedException(Permission.READ_DESK));
  }
}
