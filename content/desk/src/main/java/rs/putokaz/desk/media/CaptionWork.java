package rs.putokaz.desk.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.media.MediumException.Reason;
import rs.putokaz.desk.media.caption.RefusedCaptionsException;
import rs.putokaz.desk.media.caption.WebVtt;
import rs.putokaz.desk.media.intake.FileNames;
import rs.putokaz.desk.media.intake.Hashes;
import rs.putokaz.desk.media.intake.MediumKind;
import rs.putokaz.desk.media.intake.Rendition;
import rs.putokaz.desk.media.intake.Upload;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.publishing.Publisher;
import rs.putokaz.i18n.language.Languages;

/**
 * What people do with captions of videos. A change reaches readers at once where a publication
 * shows the video. Every method throws {@link MediumException} when there is no such medium.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.EDIT_MEDIA)
public class CaptionWork {

  private final EntityManager entities;
  private final AuditLog log;

  /** Work on those tables. */
  @Inject
  public CaptionWork(EntityManager entities, AuditLog log) {
    this.entities = entities;
    this.log = log;
  }

  /** For CDI. */
  protected CaptionWork() {
    this(null, null);
  }

  /**
   * Keeps a file of captions in the place of a former one of that language.
   *
   * @param language tag of a language that is written, so not Serbian Latin
   * @throws RefusedCaptionsException when the file is not in order
   * @throws MediumException when the medium is no video, or there is no such language
   */
  public Medium put(UUID id, String language, Upload upload) {
    WebVtt file = WebVtt.read(bytes(upload));
    if (!Languages.isWritten(language)) {
      throw new MediumException(Reason.NO_LANGUAGE);
    }
    Medium medium = lock(id);
    if (medium.kind() != MediumKind.VIDEO) {
      throw new MediumException(Reason.NO_VIDEO);
    }
    byte[] content = file.bytes();
    String name = Hashes.of(content) + ".vtt";
    RenditionStore store = new RenditionStore(entities);
    store.store(List.of(new Rendition(name, () -> new ByteArrayInputStream(content))));
    List<String> former = medium.captionRenditions();
    medium.caption(language, name, FileNames.clean(upload.fileName()), file.cues());
    publish(medium, former);
    log.append("captions.saved", "medium:" + medium.name(), language);
    return medium;
  }

  /**
   * Says that captions of a video that was replaced fit the present one; readers have them again at
   * once. Where there is nothing to say, nothing happens.
   */
  public Medium confirm(UUID id, String language) {
    Medium medium = lock(id);
    if (medium.confirmCaptions(language)) {
      publish(medium, List.of());
      log.append("captions.confirmed", "medium:" + medium.name(), language);
    }
    return medium;
  }

  /**
   * Removes the captions in a language; readers lose them at once. Where there are none, nothing
   * happens.
   */
  public Medium remove(UUID id, String language) {
    Medium medium = lock(id);
    List<String> former = medium.captionRenditions();
    if (medium.dropCaptions(language)) {
      publish(medium, former);
      log.append("captions.removed", "medium:" + medium.name(), language);
    }
    return medium;
  }

  /** One byte more than may come in tells that there is more. */
  private static byte[] bytes(Upload upload) {
    try (InputStream in = upload.content().open()) {
      return in.readNBytes(WebVtt.MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read captions", e);
    }
  }

  private void publish(Medium medium, List<String> former) {
    entities.lock(medium, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    entities.flush();
    Publisher publisher = new Publisher(entities);
    publisher.refreshMedium(medium.name(), medium.renditions());
    new RenditionStore(entities).deleteUnclaimed(former);
    publisher.announce();
  }

  private Medium lock(UUID id) {
    return new MediumStore(entities).lock(id);
  }
}
