package rs.putokaz.desk.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;

/**
 * What the person who acts does with an article as a whole, beside its texts: its fields, who looks
 * after it, when readers see it, whether it is in use. As in {@link ArticleWork}, what is done is
 * recorded, and who may not gets a {@link NotPermittedException}.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.EDIT_ARTICLE)
public class ArticleCare {

  private final ArticleDesk desk;
  private final Actor actor;
  private final AuditLog log;

  /** Care at that desk. */
  @Inject
  public ArticleCare(ArticleDesk desk, Actor actor, AuditLog log) {
    this.desk = desk;
    this.actor = actor;
    this.log = log;
  }

  /** For CDI. */
  protected ArticleCare() {
    this(null, null, null);
  }

  /**
   * Changes the fields that are named and hands the article to a person; {@link
   * ArticleDesk#reviseFields} says what is refused.
   *
   * @param owner null for nobody
   * @return the version of the fields now
   */
  public long revise(String slug, NamedFields change, UUID owner, long expectedVersion) {
    long version = desk.reviseFields(slug, change, expectedVersion, by());
    version = desk.handTo(slug, owner, version, by());
    log.append("article.revised", subject(slug), change.values().keySet().toString());
    return version;
  }

  /**
   * Publishes what is approved, to be seen between two moments.
   *
   * @param from {@link Instant#MIN} for always
   * @param until {@link Instant#MAX} for ever
   * @throws NothingApprovedException when its source was never approved
   * @throws IllegalArgumentException when it would end before it begins
   */
  @Requires(Permission.PUBLISH)
  public void publishBetween(String slug, Instant from, Instant until) {
    desk.publishBetween(slug, from, until, by());
    log.append("article.published", subject(slug), from + " " + until);
  }

  /** Takes the article away from readers and out of the lists. */
  @Requires(Permission.WITHDRAW)
  public void archive(String slug) {
    desk.archive(slug, by());
    log.append("article.archived", subject(slug), "");
  }

  /** Takes the article out of the archive. */
  @Requires(Permission.WITHDRAW)
  public void unarchive(String slug) {
    desk.unarchive(slug, by());
    log.append("article.unarchived", subject(slug), "");
  }

  private UUID by() {
    return actor.person().orElseThrow(() -> new NotPermittedException(Permission.READ_DESK));
  }

  private static String subject(String slug) {
    return "article:" + slug;
  }
}
