package rs.putokaz.desk.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.media.MediumException.Reason;
import rs.putokaz.desk.media.intake.FileNames;
import rs.putokaz.desk.media.intake.Intake;
import rs.putokaz.desk.media.intake.RefusedUploadException;
import rs.putokaz.desk.media.intake.Taken;
import rs.putokaz.desk.media.intake.Upload;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.publishing.MediaUse;
import rs.putokaz.desk.publishing.Publisher;

/**
 * What people do with media. A change reaches readers at once where a publication shows the medium.
 * Every method that takes an id throws {@link MediumException} when there is no such medium.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class MediaLibrary {

  private static final int LONGEST_NAME = 80;

  private final EntityManager entities;
  private final Intake intake;
  private final Actor actor;
  private final AuditLog log;
  private final Clock clock;

  /** A library with that intake. */
  @Inject
  public MediaLibrary(
      EntityManager entities, Intake intake, Actor actor, AuditLog log, Clock clock) {
    this.entities = entities;
    this.intake = intake;
    this.actor = actor;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected MediaLibrary() {
    this(null, null, null, null, null);
  }

  /**
   * A part of the list, the newest first.
   *
   * @param first how many to leave out, from 0
   * @param size how many at most
   */
  public MediumPage list(MediumFilter filter, int first, int size) {
    MediumQuery query = new MediumQuery(entities, filter);
    return new MediumPage(query.page(first, size), query.count());
  }

  /** The folders that there are. */
  public List<String> folders() {
    return words("select distinct folder from desk.medium where folder <> '' order by 1");
  }

  /** The tags that there are. */
  public List<String> tags() {
    return words("select distinct unnest(tags) from desk.medium order by 1");
  }

  @SuppressWarnings("unchecked")
  private List<String> words(String query) {
    return entities.createNativeQuery(query).getResultList();
  }

  /** A medium. */
  public Medium open(UUID id) {
    return new MediumStore(entities).find(id);
  }

  /** The texts that show it. */
  public List<MediaUse> uses(UUID id) {
    return new Publisher(entities).usesOf(open(id).name());
  }

  /**
   * Writes a rendition out.
   *
   * @return whether there is one of that name
   * @throws IOException when it cannot be written
   */
  public boolean send(String rendition, OutputStream out) throws IOException {
    return new RenditionStore(entities).send(rendition, out);
  }

  /**
   * Takes a file into the library.
   *
   * @throws RefusedUploadException when it must not come in
   */
  @Requires(Permission.EDIT_MEDIA)
  public Medium upload(Upload upload, String folder) {
    try (Taken content = intake.take(upload)) {
      String name = freeName(FileNames.word(content.fileName()));
      UUID by = actor.person().orElse(null);
      Medium medium = new Medium(name, folder, content, by, clock.instant());
      new RenditionStore(entities).store(content.renditions());
      entities.persist(medium);
      log.append("medium.uploaded", subject(medium), content.type());
      return medium;
    }
  }

  /**
   * Replaces the content; name, words and uses stay. Captions stay, too, but go from readers until
   * somebody has said that they fit the new video.
   *
   * @throws RefusedUploadException when the file must not come in
   * @throws MediumException when it is of another kind
   */
  @Requires(Permission.EDIT_MEDIA)
  public Medium replace(UUID id, Upload upload) {
    try (Taken content = intake.take(upload)) {
      Medium medium = lock(id);
      if (medium.kind() != content.kind()) {
        throw new MediumException(Reason.OTHER_KIND);
      }
      List<String> former = served(medium);
      RenditionStore store = new RenditionStore(entities);
      store.store(content.renditions());
      medium.replace(content);
      Publisher publisher = publish(medium, former);
      store.deleteUnclaimed(former);
      publisher.announce();
      log.append("medium.replaced", subject(medium), content.type());
      return medium;
    }
  }

  /**
   * Changes what is said of a medium.
   *
   * @param expectedVersion the version of the medium that was opened
   * @throws MediumException when somebody else has changed it meanwhile, or the consent is unclear
   */
  @Requires(Permission.EDIT_MEDIA)
  public Medium revise(UUID id, MediumDetails details, long expectedVersion) {
    Medium medium = lock(id);
    if (medium.version() != expectedVersion) {
      throw new MediumException(Reason.STALE);
    }
    requireClear(details.consent());
    boolean allowed = isAllowed(medium);
    medium.revise(details);
    entities.lock(medium, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    Publisher publisher = publish(medium, medium.renditions());
    boolean lost = allowed && !isAllowed(medium);
    publisher.announce();
    log.append(lost ? "medium.consent-ended" : "medium.revised", subject(medium), "");
    return medium;
  }

  private boolean isAllowed(Medium medium) {
    return medium.consent().allows(LocalDate.now(clock));
  }

  private static void requireClear(Consent consent) {
    boolean mixedUp =
        consent.givenOn() != null
            && consent.expiresOn() != null
            && consent.expiresOn().isBefore(consent.givenOn());
    boolean endsWithoutBeginning =
        consent.givenOn() == null && (consent.expiresOn() != null || consent.withdrawnOn() != null);
    if (mixedUp || endsWithoutBeginning) {
      throw new MediumException(Reason.CONSENT_UNCLEAR);
    }
  }

  /**
   * Deletes a medium that no text shows.
   *
   * @throws MediumException when one does
   */
  @Requires(Permission.EDIT_MEDIA)
  public void remove(UUID id) {
    Medium medium = lock(id);
    if (!new Publisher(entities).usesOf(medium.name()).isEmpty()) {
      throw new MediumException(Reason.USED);
    }
    List<String> former = served(medium);
    entities.remove(medium);
    Publisher publisher = publish(medium, former);
    new RenditionStore(entities).deleteUnclaimed(former);
    publisher.announce();
    log.append("medium.removed", subject(medium), "");
  }

  private static List<String> served(Medium medium) {
    List<String> renditions = new ArrayList<>(medium.renditions());
    renditions.addAll(medium.captionRenditions());
    return renditions;
  }

  private Publisher publish(Medium medium, List<String> formerRenditions) {
    entities.flush();
    Publisher publisher = new Publisher(entities);
    publisher.refreshMedium(medium.name(), formerRenditions);
    return publisher;
  }

  private Medium lock(UUID id) {
    return new MediumStore(entities).lock(id);
  }

  private String freeName(String wanted) {
    List<String> taken =
        entities
            .createQuery(
                "select m.name from Medium m where m.name = :name or m.name like :more",
                String.class)
            .setParameter("name", wanted)
            .setParameter("more", wanted + "-%")
            .getResultList();
    String free = wanted;
    for (int no = 2; taken.contains(free) || free.length() > LONGEST_NAME; no++) {
      free = wanted + "-" + no;
    }
    return free;
  }

  private static String subject(Medium medium) {
    return "medium:" + medium.name();
  }
}
