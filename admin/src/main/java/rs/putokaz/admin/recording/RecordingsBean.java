package rs.putokaz.admin.recording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.media.intake.RefusedUploadException;
import rs.putokaz.desk.media.intake.Upload;
import rs.putokaz.desk.recording.RecordingException;
import rs.putokaz.desk.recording.RecordingSheet;
import rs.putokaz.desk.recording.RecordingWork;
import rs.putokaz.i18n.language.Languages;

/** The blocks of one text, each with its recording. */
@Named("recordings")
@ViewScoped
public class RecordingsBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject RecordingWork work;
  @Inject Notices notices;
  @Inject Speech speech;

  private String slug = "";
  private String language = "";
  private String block = "";
  private String words = "";
  private transient Part part;
  private transient RecordingSheet sheet;

  /** Reads the text; one that does not exist is refused here. */
  public void load() {
    sheet = work.open(slug, language);
    language = sheet.language();
  }

  private RecordingSheet sheet() {
    if (sheet == null) {
      load();
    }
    return sheet;
  }

  /** Keeps what was recorded or chosen. */
  public void send() {
    if (part == null || part.getSize() == 0) {
      notices.fault("medium.refused.empty", Map.of());
      return;
    }
    try {
      work.keep(
          slug,
          language,
          block,
          words,
          new Upload(fileName(), part.getSize(), part::getInputStream));
      notices.done(sheet().published() ? "audio.saved.publish" : "audio.saved", Map.of());
    } catch (RecordingException refused) {
      notices.fault(refused.messageKey(), Map.of());
    } catch (RefusedUploadException refused) {
      notices.fault(refused.messageKey(), Map.of("detail", refused.detail()));
    }
    load();
  }

  private String fileName() {
    String sent = part.getSubmittedFileName();
    return sent == null ? "" : sent;
  }

  /** Removes the recording of a block. */
  public void remove(String id) {
    try {
      work.remove(slug, language, id);
      notices.done("audio.removed", Map.of());
    } catch (RecordingException refused) {
      notices.fault(refused.messageKey(), Map.of());
    }
    load();
  }

  /** Whether the person may record. */
  public boolean isEditable() {
    return work.mayRecord(sheet().sourceLanguage(), language);
  }

  /** Title of the text. */
  public String getTitle() {
    return sheet().title();
  }

  /** What can be read aloud, in reading order. */
  public List<RecordingRow> getRows() {
    return sheet().blocks().stream().map(RecordingRow::new).toList();
  }

  /** How far it is, in words. */
  public String getProgress() {
    return speech
        .messages()
        .text("audio.progress", Map.of("count", getRecorded(), "total", getTotal()));
  }

  /** How many blocks are recorded. */
  public long getRecorded() {
    return sheet().recorded();
  }

  /** How many blocks have a recording of other words. */
  public long getOutdated() {
    return sheet().outdated();
  }

  /** How many recordings readers get with the next publication. */
  public long getWaiting() {
    return sheet().waiting();
  }

  /** How many blocks can be read aloud. */
  public int getTotal() {
    return sheet().blocks().size();
  }

  /** Own name of the language. */
  public String getLanguageName() {
    return Languages.find(language).map(found -> found.nativeName()).orElse(language);
  }

  /** Slug of the article, from the address. */
  public String getSlug() {
    return slug;
  }

  /** Takes the slug from the address. */
  public void setSlug(String slug) {
    this.slug = slug == null ? "" : slug;
  }

  /** Tag of the language, from the address. */
  public String getLanguage() {
    return language;
  }

  /** Takes the tag from the address. */
  public void setLanguage(String language) {
    this.language = language == null ? "" : language;
  }

  /** The block that was read. */
  public String getBlock() {
    return block;
  }

  /** Takes what the script fills in. */
  public void setBlock(String block) {
    this.block = block;
  }

  /** Fingerprint of the words that were read. */
  public String getWords() {
    return words;
  }

  /** Takes what the script fills in. */
  public void setWords(String words) {
    this.words = words;
  }

  /** The file. */
  public Part getPart() {
    return part;
  }

  /** Takes the file. */
  public void setPart(Part part) {
    this.part = part;
  }
}
