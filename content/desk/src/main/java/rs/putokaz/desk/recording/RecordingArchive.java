package rs.putokaz.desk.recording;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import rs.putokaz.desk.media.RenditionStore;
import rs.putokaz.desk.media.intake.Taken;
import rs.putokaz.desk.publishing.Publisher;

/** All recordings, for who takes them from one Putokaz to another. Serves one transaction. */
public final class RecordingArchive {

  private final EntityManager entities;

  /** The archive in the transaction that is under way. */
  public RecordingArchive(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Where a recording belongs.
   *
   * @param article slug of the article
   * @param order of the recordings of the article
   */
  public record Entry(UUID id, String article, String order) {}

  /** Every recording, by the slugs of the articles, always in the same order. */
  public List<Entry> all() {
    return entities
        .createQuery(
            "select r.id, a.slug, r.language, r.block, r.wording from Recording r, DraftArticle a"
                + " where a.id = r.item",
            Object[].class)
        .getResultList()
        .stream()
        .map(row -> new Entry((UUID) row[0], (String) row[1], row[2] + " " + row[3] + " " + row[4]))
        .sorted(Comparator.comparing(Entry::article).thenComparing(Entry::order))
        .toList();
  }

  /** The file of a recording; at most {@link RecordingWork#MOST_BYTES}. */
  public byte[] audio(Recording recording) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new RenditionStore(entities).send(recording.rendition(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can always be written", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Keeps a recording in the place of another one of the same words; readers lose that at once.
   * When it is there already nothing changes.
   *
   * @param content the file of the recording
   */
  public void keep(Recording recording, Taken content, Publisher publisher) {
    List<Recording> present =
        entities
            .createQuery(
                "select r from Recording r where r.item = :item and r.language = :language"
                    + " and r.block = :block and r.wording = :wording",
                Recording.class)
            .setParameter("item", recording.item())
            .setParameter("language", recording.language())
            .setParameter("block", recording.block())
            .setParameter("wording", recording.wording())
            .getResultList();
    if (present.stream().anyMatch(recording::isSame)) {
      return;
    }
    RenditionStore store = new RenditionStore(entities);
    store.store(content.renditions());
    present.forEach(entities::remove);
    entities.flush();
    entities.persist(recording);
    entities.flush();
    publisher.dropRecordings(recording.item());
    store.deleteUnclaimed(present.stream().map(Recording::rendition).toList());
  }
}
