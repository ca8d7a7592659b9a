package rs.putokaz.desk.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import rs.putokaz.desk.exchange.line.Place;
import rs.putokaz.desk.exchange.line.RecordingLine;
import rs.putokaz.desk.media.intake.Intake;
import rs.putokaz.desk.media.intake.MediaLimits;
import rs.putokaz.desk.media.intake.MediumKind;
import rs.putokaz.desk.media.intake.RefusedUploadException;
import rs.putokaz.desk.media.intake.Taken;
import rs.putokaz.desk.media.intake.Upload;
import rs.putokaz.desk.media.intake.VirusScanner;
import rs.putokaz.desk.publishing.Publisher;
import rs.putokaz.desk.recording.Recording;
import rs.putokaz.desk.recording.RecordingArchive;
import rs.putokaz.published.document.ItemJson;

/**
 * Recordings on their way into and out of files. What comes in is believed no more than an upload.
 * Lives for one transaction and holds one recording at a time.
 */
final class RecordingTransfer {

  private final EntityManager entities;
  private final Intake intake;
  private final RecordingArchive archive;

  /** For what goes out. */
  RecordingTransfer(EntityManager entities) {
    this(entities, new Intake(MediaLimits.USUAL, VirusScanner.NONE));
  }

  RecordingTransfer(EntityManager entities, Intake intake) {
    this.entities = entities;
    this.intake = intake;
    this.archive = new RecordingArchive(entities);
  }

  /** Reports a file that must not come in. */
  void check(RecordingLine line, Place at) {
    try (Taken content = take(line)) {
      if (content.kind() != MediumKind.AUDIO) {
        at.refuse("is no sound but " + content.type());
      }
    } catch (RefusedUploadException refused) {
      String detail = refused.detail().isEmpty() ? "" : " (" + refused.detail() + ")";
      at.refuse("is no sound that is taken: " + refused.reason() + detail);
    }
  }

  /** Stores a recording that was checked; one that is there already stays as it is. */
  void store(RecordingLine line, Publisher publisher) {
    UUID article =
        entities
            .createQuery("select a.id from DraftArticle a where a.slug = :slug", UUID.class)
            .setParameter("slug", line.article())
            .getSingleResult();
    try (Taken content = take(line)) {
      Recording recording =
          new Recording(
              article,
              line.language(),
              line.block(),
              line.wording(),
              line.facts(),
              content,
              line.recordedAt());
      archive.keep(recording, content, publisher);
    } catch (RefusedUploadException refused) {
      throw new ImportFailedException("nothing was stored: " + refused.getMessage(), refused);
    }
    entities.clear();
  }

  private Taken take(RecordingLine line) {
    byte[] audio = line.bytes();
    return intake.take(
        new Upload("recording", audio.length, () -> new ByteArrayInputStream(audio)));
  }

  /**
   * Writes all recordings, by the slugs of their articles.
   *
   * @return how many there are
   */
  int write(OutputStream out) throws IOException {
    List<RecordingArchive.Entry> all = archive.all();
    for (RecordingArchive.Entry entry : all) {
      Recording recording = entities.find(Recording.class, entry.id());
      ObjectNode line = ItemJson.mapper().createObjectNode();
      line.put("type", RecordingLine.TYPE);
      line.put("article", entry.article());
      line.put("language", recording.language());
      line.put("block", recording.block());
      line.put("wording", recording.wording());
      if (!recording.facts().isEmpty()) {
        line.put("facts", recording.facts());
      }
      line.put("recordedAt", recording.recordedAt().toString());
      line.put("audio", Base64.getEncoder().encodeToString(archive.audio(recording)));
      out.write(ItemJson.write(line));
      out.write('\n');
      entities.clear();
    }
    return all.size();
  }
}
