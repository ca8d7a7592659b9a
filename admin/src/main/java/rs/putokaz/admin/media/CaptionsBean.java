package rs.putokaz.admin.media;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.primefaces.event.FileUploadEvent;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.desk.media.CaptionWork;
import rs.putokaz.desk.media.MediaLibrary;
import rs.putokaz.desk.media.Medium;
import rs.putokaz.desk.media.MediumCaptions;
import rs.putokaz.desk.media.MediumException;
import rs.putokaz.desk.media.caption.WebVtt;
import rs.putokaz.desk.media.intake.MediumKind;
import rs.putokaz.i18n.language.Languages;

/** The captions of the video that a page shows. */
@Named("captions")
@ViewScoped
public class CaptionsBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject MediaLibrary library;
  @Inject CaptionWork work;
  @Inject Uploads uploads;
  @Inject Notices notices;
  @Inject MediumBean page;

  private UUID medium;
  private boolean video;
  private long version;
  private String language = "sr";
  private List<Track> tracks = List.of();
  private Uploads.Outcome outcome;

  /** The captions in one language. */
  public static class Track implements Serializable {

    private static final long serialVersionUID = 1;

    private final String language;
    private final String file;
    private final String fileName;
    private final int cues;
    private final boolean fitting;

    Track(MediumCaptions captions, boolean fitting) {
      this.language = captions.language();
      this.file = "/media-file/" + captions.rendition();
      this.fileName = captions.fileName();
      this.cues = captions.cues();
      this.fitting = fitting;
    }

    /** Tag of the language. */
    public String getLanguage() {
      return language;
    }

    /** Its own name. */
    public String getLanguageName() {
      return Languages.find(language).map(found -> found.nativeName()).orElse(language);
    }

    /** Address of the file behind the application. */
    public String getFile() {
      return file;
    }

    /** Name of the file that was uploaded. */
    public String getFileName() {
      return fileName;
    }

    /** How many captions there are. */
    public int getCues() {
      return cues;
    }

    /** Whether they are those of the present video, so that readers have them. */
    public boolean isFitting() {
      return fitting;
    }
  }

  /** Reads the captions of that medium, which exists. */
  public void load(String id) {
    show(library.open(UUID.fromString(id)));
  }

  private void show(Medium shown) {
    medium = shown.id();
    version = shown.version();
    video = shown.kind() == MediumKind.VIDEO;
    tracks = shown.captions().stream().map(one -> new Track(one, shown.fits(one))).toList();
  }

  /** Takes a file for the language that is chosen. */
  public void upload(FileUploadEvent event) {
    outcome =
        uploads.hand(
            event.getFile(),
            "captions.saved",
            upload -> {
              Medium changed = work.put(medium, language, upload);
              show(changed);
              return changed;
            });
    page.refresh();
  }

  /** Says that the captions in a language fit the video that has replaced theirs. */
  public void confirm(String tag) {
    change(() -> work.confirm(medium, tag), "captions.confirmed");
  }

  /** Removes the captions in a language. */
  public void remove(String tag) {
    change(() -> work.remove(medium, tag), "captions.removed");
  }

  private void change(Supplier<Medium> action, String done) {
    try {
      show(action.get());
      outcome = null;
      page.refresh();
      notices.done(done, Map.of());
    } catch (MediumException refused) {
      notices.fault(refused.messageKey(), Map.of());
    }
  }

  /** Whether the medium is one that has captions. */
  public boolean isVideo() {
    return video;
  }

  /** The captions that there are, by language. */
  public List<Track> getTracks() {
    if (page.getVersion() != version) {
      show(library.open(medium));
      outcome = null;
    }
    return tracks;
  }

  /** What came of the last upload; null when there was none. */
  public Uploads.Outcome getOutcome() {
    return outcome;
  }

  /** The languages that captions can be in. */
  public List<SelectItem> getLanguages() {
    return Languages.written().stream()
        .map(one -> new SelectItem(one.tag(), one.nativeName()))
        .toList();
  }

  /** Most bytes of a file. */
  public long getMostBytes() {
    return WebVtt.MOST_BYTES;
  }

  /** Tag of the language of the next file. */
  public String getLanguage() {
    return language;
  }

  /** Takes the choice. */
  public void setLanguage(String language) {
    this.language = language;
  }
}
