package rs.putokaz.desk.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.task.ReviewCalls;
import rs.putokaz.desk.translation.UnfitTranslationException;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;

/**
 * What the person who acts does with articles: what {@link ArticleDesk} does, for those who may,
 * and recorded. Every method that changes something throws {@link NotPermittedException} when the
 * person may not, beside what the desk throws; then nothing is changed.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class ArticleWork {

  private final ArticleDesk desk;
  private final Actor actor;
  private final AuditLog log;
  private final ReviewCalls calls;

  /** Work at that desk. */
  @Inject
  public ArticleWork(ArticleDesk desk, Actor actor, AuditLog log, ReviewCalls calls) {
    this.desk = desk;
    this.actor = actor;
    this.log = log;
    this.calls = calls;
  }

  /** For CDI. */
  protected ArticleWork() {
    this(null, null, null, null);
  }

  /** A part of the list of articles. */
  public ArticleList list(ArticleFilter filter, int first, int size) {
    return desk.list(filter, first, size);
  }

  /** All of an article. */
  public ArticleSheet open(String slug) {
    return desk.open(slug);
  }

  /** All versions of a text, the newest first. */
  public List<SavedVersion> history(String slug, String language) {
    return desk.history(slug, language);
  }

  /** The text of a former version; the empty text for 0. */
  public Edition version(String slug, String language, long no) {
    return desk.version(slug, language, no);
  }

  /** The article as readers would get it if everything were approved and one text were this. */
  public Item preview(String slug, String language, Edition typed) {
    return desk.preview(slug, language, typed);
  }

  /** Creates an article. */
  @Requires(Permission.CREATE_ARTICLE)
  public void create(String slug, String topic, String sourceLanguage, String title) {
    desk.create(slug, topic, sourceLanguage, title, by());
    log.append("article.created", subject(slug), "");
  }

  /** Whether the person may write the text in that language: the source, or a translation. */
  public boolean mayWrite(String sourceLanguage, String language) {
    return actor.may(
        language.equals(sourceLanguage) ? Permission.EDIT_ARTICLE : Permission.TRANSLATE, language);
  }

  /** Saves a text; gives its version. */
  public long save(String slug, String language, Edition text, long expectedVersion) {
    requireWriting(slug, language);
    long version = desk.save(slug, language, text, expectedVersion, by());
    log.append("article.saved", subject(slug), language + " " + version);
    return version;
  }

  /** Saves a translation that names its wordings of the source; gives its version. */
  public long saveTranslation(String slug, String language, Edition text, long expectedVersion) {
    requireWriting(slug, language);
    long version = desk.saveTranslation(slug, language, text, expectedVersion, by());
    log.append("article.saved", subject(slug), language + " " + version);
    return version;
  }

  /** Saves the text of a former version once more; gives its version. */
  public long restore(String slug, String language, int no, long expectedVersion) {
    requireWriting(slug, language);
    long version = desk.restore(slug, language, no, expectedVersion, by());
    log.append("article.restored", subject(slug), language + " " + no + " -> " + version);
    return version;
  }

  /** Saves a text and hands it to review; gives its version. One that is unfit is saved only. */
  @Transactional(dontRollbackOn = UnfitTranslationException.class)
  public long requestReview(String slug, String language, Edition text, long expectedVersion) {
    long version = save(slug, language, text, expectedVersion);
    desk.requestReview(slug, language, by());
    calls.requested(slug, language);
    log.append("article.review-requested", subject(slug), language + " " + version);
    return version;
  }

  /**
   * Makes a text under review a draft again.
   *
   * @param reason what its author is told; may be blank
   */
  public void sendBack(String slug, String language, String reason) {
    require(Permission.REVIEW, language);
    desk.sendBack(slug, language, by());
    calls.sentBack(slug, language, reason);
    log.append("article.sent-back", subject(slug), language);
  }

  /** Approves the version that the reviewer has read. */
  public void approve(String slug, String language, long version) {
    require(Permission.REVIEW, language);
    desk.approve(slug, language, version, by());
    log.append("article.approved", subject(slug), language + " " + version);
  }

  /** Publishes what is approved. */
  @Requires(Permission.PUBLISH)
  public void publish(String slug) {
    desk.publish(slug, by());
    log.append("article.published", subject(slug), "");
  }

  /** Takes an article away from readers. */
  @Requires(Permission.WITHDRAW)
  public void withdraw(String slug) {
    desk.withdraw(slug, by());
    log.append("article.withdrawn", subject(slug), "");
  }

  private void requireWriting(String slug, String language) {
    if (!mayWrite(desk.open(slug).sourceLanguage(), language)) {
      throw new NotPermittedException(Permission.EDIT_ARTICLE);
    }
  }

  private void require(Permission permission, String scope) {
    if (!actor.may(permission, scope)) {
      throw new NotPermittedException(permission);
    }
  }

  private UUID by() {
    return actor.person().orElseThrow(() -> new NotPermittedException(Permission.READ_DESK));
  }

  private static String subject(String slug) {
    return "article:" + slug;
  }
}
