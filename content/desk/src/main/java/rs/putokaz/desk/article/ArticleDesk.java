package rs.putokaz.desk.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import rs.putokaz.desk.edition.DraftEdition;
import rs.putokaz.desk.edition.MachineBlocks;
import rs.putokaz.desk.edition.MachineTextException;
import rs.putokaz.desk.edition.Saving;
import rs.putokaz.desk.edition.SelfReviewException;
import rs.putokaz.desk.edition.Stage;
import rs.putokaz.desk.edition.StaleEditionException;
import rs.putokaz.desk.edition.WrongStageException;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.item.form.Forms;
import rs.putokaz.desk.item.form.RefusedFormException;
import rs.putokaz.desk.publishing.Draft;
import rs.putokaz.desk.publishing.Drafts;
import rs.putokaz.desk.publishing.Publisher;
import rs.putokaz.desk.publishing.Visibility;
import rs.putokaz.desk.redirect.Redirects;
import rs.putokaz.desk.topic.TopicTree;
import rs.putokaz.desk.translation.TranslationReview;
import rs.putokaz.desk.translation.UnfitTranslationException;
import rs.putokaz.desk.translation.memory.MemoryKeeper;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.slug.Slug;

/**
 * Where editors work on articles. Each call is a transaction, and those that change the same
 * article wait for each other. Every method that takes a slug throws {@link NoSuchArticleException}
 * when there is no such article, text or version.
 */
@ApplicationScoped
@Transactional
public class ArticleDesk {

  private EntityManager entities;
  private Clock clock;

  /** For the proxy of the container. */
  protected ArticleDesk() {}

  /** A desk that writes through that entity manager and dates what is saved by that clock. */
  @Inject
  public ArticleDesk(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * A part of the list of articles.
   *
   * @param first how many rows to leave out, from 0
   * @param size how many rows at most
   */
  public ArticleList list(ArticleFilter filter, int first, int size) {
    Connection connection = entities.unwrap(Connection.class);
    try {
      return new ArticleQuery(connection, filter, clock.instant(), LocalDate.now(clock))
          .run(first, size);
    } catch (SQLException e) {
      throw new PersistenceException("cannot list the articles", e);
    }
  }

  /** All of an article. */
  public ArticleSheet open(String slug) {
    Draft draft = drafts().find(slug);
    return ArticleSheets.of(
        draft, new Publisher(entities).visibility(draft.item().id()).orElse(null));
  }

  /**
   * The article as readers would get it if everything were approved as it is, and one text were
   * this. Blocks in which nothing is written are left out.
   *
   * @throws RefusedFormException when the text cannot be
   */
  public Item preview(String slug, String language, Edition typed) {
    return ArticleDrafts.preview(drafts().find(slug), language, typed);
  }

  /**
   * Creates an article with a title and nothing else; it belongs to whoever creates it.
   *
   * @param topic slug of its topic; empty for none
   * @throws RefusedFormException when the slug, the topic, the language or the title cannot be
   * @throws SlugTakenException when there is such an article
   */
  public void create(String slug, String topic, String sourceLanguage, String title, UUID by) {
    if (!Slug.matches(slug)) {
      throw new RefusedFormException(
          "", "slug", "must be 1–80 of a–z, 0–9 and hyphen, with a letter or digit at both ends");
    }
    Forms.language(sourceLanguage, "sourceLanguage");
    Edition text = Forms.edition(new Edition(title, "", List.of()), sourceLanguage);
    NamedFields fields = fields(slug, new NamedFields(Map.of("topic", topic)));
    Drafts drafts = new Drafts(entities);
    if (drafts.lock(ItemType.ARTICLE, slug).isPresent() || new Redirects(entities).isTaken(slug)) {
      throw new SlugTakenException(slug);
    }
    DraftArticle article = new DraftArticle(slug, sourceLanguage);
    article.handTo(Objects.requireNonNull(by));
    article.revise(fields);
    drafts.save(drafts.create(article), sourceLanguage, text, saving(by));
    entities.flush();
  }

  /**
   * Changes the fields that are named. Readers get them with the next publication.
   *
   * @param expectedVersion the version of the {@link ArticleSheet} that was opened
   * @return the version now
   * @throws RefusedFormException when a field or its value cannot be
   * @throws StaleArticleException when somebody else has changed fields meanwhile
   */
  public long reviseFields(String slug, NamedFields change, long expectedVersion, UUID by) {
    Objects.requireNonNull(by);
    NamedFields checked = fields(slug, change);
    return reviseArticle(slug, expectedVersion, article -> article.revise(checked));
  }

  /**
   * Hands an article to the person who looks after it from now on.
   *
   * @param owner null for nobody
   * @return the version of the fields now
   * @throws StaleArticleException when somebody else has changed fields meanwhile
   */
  public long handTo(String slug, UUID owner, long expectedVersion, UUID by) {
    Objects.requireNonNull(by);
    return reviseArticle(slug, expectedVersion, article -> article.handTo(owner));
  }

  /**
   * Saves a text; saving the present one changes nothing. A block of a translation is taken to be
   * of the source as it is now when it was changed, and stays of its old source when it was not. A
   * block may name the hash of the source block that the translator had before them instead; so an
   * untouched one is confirmed, and one that was translated while the source changed is not taken
   * for newer than it is.
   *
   * @param expectedVersion the version of the {@link EditionSheet} that was opened; 0 when there
   *     was none
   * @return the version now
   * @throws RefusedFormException when the text cannot be
   * @throws StaleEditionException when somebody else has saved another text meanwhile
   */
  public long save(String slug, String language, Edition text, long expectedVersion, UUID by) {
    Edition canonical = Forms.edition(text, language);
    Draft draft = drafts().lock(slug);
    return save(draft, language, draft.stored(language, canonical), expectedVersion, by);
  }

  /**
   * Saves a translation whose blocks say themselves from which wordings they were made: each is
   * believed, and one that says nothing is of the source as it is now.
   *
   * @return the version now
   * @throws RefusedFormException when the text cannot be
   * @throws StaleEditionException when somebody else has saved another text meanwhile
   */
  public long saveTranslation(
      String slug, String language, Edition text, long expectedVersion, UUID by) {
    Edition canonical = Forms.edition(text, language);
    Draft draft = drafts().lock(slug);
    return save(draft, language, draft.restored(language, canonical), expectedVersion, by);
  }

  /**
   * Saves the text of a former version once more.
   *
   * @return the version now
   * @throws StaleEditionException when somebody else has saved another text meanwhile
   */
  public long restore(String slug, String language, int no, long expectedVersion, UUID by) {
    Draft draft = drafts().lock(slug);
    Edition former = drafts().version(draft, language, no);
    return save(draft, language, draft.restored(language, former), expectedVersion, by);
  }

  /** All versions of a text, the newest first. */
  public List<SavedVersion> history(String slug, String language) {
    return drafts().history(slug, language);
  }

  /**
   * Hands a draft to review.
   *
   * @throws MachineTextException when nobody has looked at what a machine has translated in it
   * @throws WrongStageException when it is no draft
   * @throws UnfitTranslationException when it has errors; what was saved before stays saved
   */
  @Transactional(dontRollbackOn = UnfitTranslationException.class)
  public void requestReview(String slug, String language, UUID by) {
    Objects.requireNonNull(by);
    Draft draft = drafts().lock(slug);
    DraftEdition edition = ArticleDrafts.edition(draft, language);
    new MachineBlocks(entities).requireNone(edition);
    if (edition.stage() == Stage.DRAFT) {
      new TranslationReview(entities).requireFit(draft, language);
    }
    edition.requestReview();
    entities.flush();
  }

  /**
   * Makes a text under review a draft again.
   *
   * @throws WrongStageException when it is not under review
   */
  public void sendBack(String slug, String language, UUID by) {
    Objects.requireNonNull(by);
    ArticleDrafts.edition(drafts().lock(slug), language).sendBack();
    entities.flush();
  }

  /**
   * Approves the text that is under review now, whichever it is; a page should rather name the
   * version that the reviewer has read.
   *
   * @throws WrongStageException when it is not under review
   * @throws SelfReviewException when the article is mandatory and the text is the approver's own
   * @throws MachineTextException when nobody has looked at what a machine has translated in it
   * @throws UnfitTranslationException when it has errors
   */
  public void approve(String slug, String language, UUID by) {
    Draft draft = drafts().lock(slug);
    approve(draft, ArticleDrafts.edition(draft, language), by);
  }

  /**
   * Approves a text under review; readers get it with the next publication.
   *
   * @param expectedVersion the version that the reviewer has read
   * @throws StaleEditionException when it is another one now
   * @throws WrongStageException when it is not under review
   * @throws SelfReviewException when the article is mandatory and the text is the approver's own
   * @throws MachineTextException when nobody has looked at what a machine has translated in it
   * @throws UnfitTranslationException when it has errors
   */
  public void approve(String slug, String language, long expectedVersion, UUID by) {
    Draft draft = drafts().lock(slug);
    DraftEdition edition = ArticleDrafts.edition(draft, language);
    if (edition.no() != expectedVersion) {
      throw new StaleEditionException(edition);
    }
    approve(draft, edition, by);
  }

  /**
   * Publishes what is approved, now: an article that readers see keeps its times, any other one is
   * seen from now on.
   *
   * @throws NothingApprovedException when its source was never approved
   */
  public void publish(String slug, UUID by) {
    Draft draft = drafts().lock(slug);
    Instant now = clock.instant();
    Predicate<Visibility> isSeen = v -> !now.isBefore(v.from()) && now.isBefore(v.until());
    Visibility visibility =
        new Publisher(entities)
            .visibility(draft.item().id())
            .filter(isSeen)
            .orElse(Visibility.ALWAYS);
    publish(draft, visibility, by);
  }

  /**
   * Publishes what is approved, to be seen between two moments.
   *
   * @param from {@link Instant#MIN} for always
   * @param until {@link Instant#MAX} for ever
   * @throws NothingApprovedException when its source was never approved
   * @throws IllegalArgumentException when it would end before it begins
   */
  public void publishBetween(String slug, Instant from, Instant until, UUID by) {
    publish(drafts().lock(slug), new Visibility(from, until), by);
  }

  /**
   * Takes an article away from readers; its texts stay.
   *
   * @return whether it was published
   */
  public boolean withdraw(String slug, UUID by) {
    Objects.requireNonNull(by);
    Publisher publisher = new Publisher(entities);
    boolean withdrawn = publisher.withdraw(drafts().lock(slug).item().id());
    publisher.announce();
    return withdrawn;
  }

  /**
   * Takes an article away from readers and out of the lists of editors; its texts stay, and it can
   * be taken out of the archive.
   */
  public void archive(String slug, UUID by) {
    withdraw(slug, by);
    ((DraftArticle) drafts().lock(slug).item()).archive(clock.instant());
    entities.flush();
  }

  /** Takes an article out of the archive; readers get it when it is published again. */
  public void unarchive(String slug, UUID by) {
    Objects.requireNonNull(by);
    ((DraftArticle) drafts().lock(slug).item()).archive(null);
    entities.flush();
  }

  /** The text of a former version; the empty text for 0. */
  public Edition version(String slug, String language, long no) {
    return drafts().version(drafts().find(slug), language, (int) no);
  }

  private long save(Draft draft, String language, Edition text, long expectedVersion, UUID by) {
    DraftEdition present = draft.edition(language).orElse(null);
    long version = present == null ? 0 : present.no();
    if (present != null && text.equals(present.text())) {
      return version;
    }
    if (version != expectedVersion) {
      throw present == null
          ? new NoSuchArticleException("text of " + draft.item().slug() + " in " + language)
          : new StaleEditionException(present);
    }
    DraftEdition saved = new Drafts(entities).save(draft, language, text, saving(by));
    entities.flush();
    return saved.no();
  }

  private void approve(Draft draft, DraftEdition edition, UUID by) {
    Objects.requireNonNull(by);
    boolean own = edition.editedBy().filter(by::equals).isPresent();
    if (own && ((DraftArticle) draft.item()).mandatory()) {
      throw new SelfReviewException(edition.language());
    }
    new MachineBlocks(entities).requireNone(edition);
    edition.approve(by);
    new TranslationReview(entities).requireFit(draft, edition.language());
    entities.flush();
    new MemoryKeeper(entities, clock).remember(draft);
  }

  private void publish(Draft draft, Visibility visibility, UUID by) {
    Objects.requireNonNull(by);
    if (draft.publication().isEmpty()) {
      throw new NothingApprovedException(draft.item().slug());
    }
    Publisher publisher = new Publisher(entities);
    publisher.requireMedia(draft);
    publisher.publish(draft, visibility);
    new Redirects(entities).publishWith(publisher, draft.item().slug(), visibility);
    publisher.announce();
  }

  private long reviseArticle(String slug, long expectedVersion, Consumer<DraftArticle> change) {
    DraftArticle article = (DraftArticle) drafts().lock(slug).item();
    if (article.version() != expectedVersion) {
      throw new StaleArticleException(slug);
    }
    change.accept(article);
    entities.flush();
    return article.version();
  }

  private NamedFields fields(String slug, NamedFields change) {
    NamedFields checked = Forms.fields(new ItemKey(ItemType.ARTICLE, slug), change);
    String topic = checked.text("topic", "");
    if (!topic.isEmpty() && !TopicTree.has(entities, topic)) {
      throw new RefusedFormException("", "topic", "there is no topic " + topic);
    }
    return checked;
  }

  private ArticleDrafts drafts() {
    return new ArticleDrafts(entities);
  }

  private Saving saving(UUID by) {
    return new Saving(Objects.requireNonNull(by), clock.instant());
  }
}
