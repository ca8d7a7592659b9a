package rs.putokaz.desk.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rs.putokaz.desk.article.NoSuchArticleException;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.edition.DraftEdition;
import rs.putokaz.desk.fact.DraftFact;
import rs.putokaz.desk.media.RenditionStore;
import rs.putokaz.desk.media.intake.Intake;
import rs.putokaz.desk.media.intake.MediumKind;
import rs.putokaz.desk.media.intake.RefusedUploadException;
import rs.putokaz.desk.media.intake.Taken;
import rs.putokaz.desk.media.intake.Upload;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.publishing.Draft;
import rs.putokaz.desk.publishing.Drafts;
import rs.putokaz.desk.publishing.Publisher;
import rs.putokaz.desk.recording.RecordingException.Reason;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.recording.BlockRecording;

/**
 * What people do with recordings of articles. Who may write a text may also read it aloud. Readers
 * get a new recording when the article is published again, and lose one that is removed at once.
 * Every method throws {@link NoSuchArticleException} when there is no such article or text.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class RecordingWork {

  /** Most bytes of one block: ten minutes of speech as browsers record it, and then some. */
  public static final long MOST_BYTES = 10L * 1024 * 1024;

  private static final String MOST_MEGABYTES = "10";

  private final EntityManager entities;
  private final Intake intake;
  private final Actor actor;
  private final AuditLog log;
  private final Clock clock;

  /** Work with that intake. */
  @Inject
  public RecordingWork(
      EntityManager entities, Intake intake, Actor actor, AuditLog log, Clock clock) {
    this.entities = entities;
    this.intake = intake;
    this.actor = actor;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected RecordingWork() {
    this(null, null, null, null, null);
  }

  /**
   * A text as it was saved last, with its recordings.
   *
   * @param wanted its language; the source for the empty text
   */
  public RecordingSheet open(String slug, String wanted) {
    Draft draft = new Drafts(entities).find(ItemType.ARTICLE, List.of(slug)).get(slug);
    if (draft == null) {
      throw new NoSuchArticleException("article " + slug);
    }
    UUID item = draft.item().id();
    String language = wanted.isEmpty() ? draft.item().sourceLanguage() : wanted;
    Publisher publisher = new Publisher(entities);
    Set<String> heard = publisher.renditionsOf(item);
    Edition text = edition(draft, language).text();
    Map<String, String> facts = factsOf(text.blocks());
    List<Recording> recordings = recordings(item, language);
    List<RecordedBlock> blocks =
        text.blocks().stream()
            .filter(BlockRecording::isSpoken)
            .map(block -> recorded(SpokenBlock.of(block, facts), recordings, heard))
            .toList();
    return new RecordingSheet(
        text.title(),
        language,
        draft.item().sourceLanguage(),
        blocks,
        publisher.visibility(item).isPresent());
  }

  private static RecordedBlock recorded(
      SpokenBlock spoken, List<Recording> all, Set<String> heard) {
    Block block = spoken.block();
    Optional<Recording> best =
        all.stream()
            .filter(one -> one.block().equals(block.id()))
            .max(
                Comparator.comparing((Recording one) -> one.says(spoken))
                    .thenComparing(Recording::recordedAt));
    RecordingState state =
        best.map(one -> one.says(spoken) ? RecordingState.RECORDED : RecordingState.OUTDATED)
            .orElse(RecordingState.NONE);
    String rendition = best.map(Recording::rendition).orElse("");
    return new RecordedBlock(
        block.id(),
        block.kind(),
        spoken.said(),
        spoken.words(),
        state,
        rendition,
        best.map(Recording::size).orElse(0L),
        heard.contains(rendition));
  }

  /**
   * How far the blocks of a text are recorded, as it was saved last. Blocks that nobody has read
   * are left out; where there is no such text, all are.
   */
  public Map<String, RecordingState> states(String slug, String language) {
    Map<String, RecordingState> states = new HashMap<>();
    if (isRecorded(slug, language)) {
      Draft draft = new Drafts(entities).find(ItemType.ARTICLE, List.of(slug)).get(slug);
      if (draft.edition(language).isPresent()) {
        open(slug, language).blocks().stream()
            .filter(block -> block.state() != RecordingState.NONE)
            .forEach(block -> states.put(block.id(), block.state()));
      }
    }
    return states;
  }

  /** Most texts are not, so they are spared the rest. */
  private boolean isRecorded(String slug, String language) {
    return !entities
        .createQuery(
            "select r.id from Recording r, DraftArticle a where a.id = r.item"
                + " and a.slug = :slug and r.language = :language",
            UUID.class)
        .setParameter("slug", slug)
        .setParameter("language", language)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Whether the person may record a text. */
  public boolean mayRecord(String sourceLanguage, String language) {
    return actor.may(
        language.equals(sourceLanguage) ? Permission.EDIT_ARTICLE : Permission.TRANSLATE, language);
  }

  /**
   * Keeps a recording of a block, in the place of a former one of the same words.
   *
   * @param words fingerprint of what was read, as {@link RecordedBlock#words()} named it
   * @throws RecordingException when there is no such block, other words stand there now, or it is
   *     no sound
   * @throws RefusedUploadException when the file must not come in
   * @throws NotPermittedException when the person may not write the text
   */
  public void keep(String slug, String language, String block, String words, Upload upload) {
    Draft draft = lock(slug, language);
    SpokenBlock spoken = spoken(draft, language, block);
    if (!spoken.words().equals(words)) {
      throw new RecordingException(Reason.OTHER_WORDS);
    }
    requireSize(upload.size());
    UUID item = draft.item().id();
    try (Taken content = intake.take(upload)) {
      requireSize(content.size());
      if (content.kind() != MediumKind.AUDIO) {
        throw new RecordingException(Reason.NO_SOUND);
      }
      RenditionStore store = new RenditionStore(entities);
      store.store(content.renditions());
      List<Recording> former = superseded(draft, language, spoken);
      former.forEach(entities::remove);
      entities.flush();
      entities.persist(new Recording(item, language, spoken, content, person(), clock.instant()));
      drop(item, former, store);
      log.append("recording.saved", "article:" + slug, language + " " + block);
    }
  }

  /**
   * Removes all recordings of a block; readers lose them at once.
   *
   * @throws RecordingException when there are none
   * @throws NotPermittedException when the person may not write the text
   */
  public void remove(String slug, String language, String block) {
    Draft draft = lock(slug, language);
    UUID item = draft.item().id();
    List<Recording> former =
        recordings(item, language).stream().filter(one -> one.block().equals(block)).toList();
    if (former.isEmpty()) {
      throw new RecordingException(Reason.NO_BLOCK);
    }
    former.forEach(entities::remove);
    drop(item, former, new RenditionStore(entities));
    log.append("recording.removed", "article:" + slug, language + " " + block);
  }

  private void drop(UUID item, List<Recording> former, RenditionStore store) {
    entities.flush();
    Publisher publisher = new Publisher(entities);
    publisher.dropRecordings(item);
    store.deleteUnclaimed(former.stream().map(Recording::rendition).toList());
    publisher.announce();
  }

  /** Those of the same words, and those of words that neither editors nor readers have. */
  private List<Recording> superseded(Draft draft, String language, SpokenBlock spoken) {
    Set<String> needed = new HashSet<>();
    edition(draft, language)
        .approved()
        .flatMap(approved -> find(approved, spoken.block().id()))
        .ifPresent(block -> needed.add(BlockRecording.wording(block)));
    needed.remove(spoken.wording());
    return recordings(draft.item().id(), language).stream()
        .filter(one -> one.block().equals(spoken.block().id()))
        .filter(one -> needed.stream().noneMatch(one::isOfWording))
        .toList();
  }

  private static void requireSize(long size) {
    if (size > MOST_BYTES) {
      throw new RefusedUploadException(RefusedUploadException.Reason.TOO_LARGE, MOST_MEGABYTES);
    }
  }

  private SpokenBlock spoken(Draft draft, String language, String id) {
    return find(edition(draft, language).text(), id)
        .filter(BlockRecording::isSpoken)
        .map(block -> SpokenBlock.of(block, factsOf(List.of(block))))
        .orElseThrow(() -> new RecordingException(Reason.NO_BLOCK));
  }

  private static Optional<Block> find(Edition text, String id) {
    return text.blocks().stream().filter(block -> block.id().equals(id)).findFirst();
  }

  private Map<String, String> factsOf(Collection<Block> blocks) {
    Set<String> slugs = new HashSet<>();
    blocks.forEach(block -> slugs.addAll(BlockRecording.factsOf(block)));
    Map<String, String> values = new HashMap<>();
    new Drafts(entities)
        .find(ItemType.FACT, slugs)
        .forEach((slug, draft) -> values.put(slug, ((DraftFact) draft.item()).value()));
    return values;
  }

  private List<Recording> recordings(UUID item, String language) {
    return entities
        .createQuery(
            "select r from Recording r where r.item = :item and r.language = :language",
            Recording.class)
        .setParameter("item", item)
        .setParameter("language", language)
        .getResultList();
  }

  private Draft lock(String slug, String language) {
    Draft draft =
        new Drafts(entities)
            .lock(ItemType.ARTICLE, slug)
            .orElseThrow(() -> new NoSuchArticleException("article " + slug));
    if (!mayRecord(draft.item().sourceLanguage(), language)) {
      throw new NotPermittedException(Permission.TRANSLATE);
    }
    return draft;
  }

  private static DraftEdition edition(Draft draft, String language) {
    return draft
        .edition(language)
        .orElseThrow(
            () -> new NoSuchArticleException("text of " + draft.item().slug() + " in " + language));
  }

  private UUID person() {
    return actor.person().orElseThrow(() -> new NotPermittedException(Permission.READ_DESK));
  }
}
