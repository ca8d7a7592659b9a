package rs.putokaz.admin.media;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.media.MediaLibrary;
import rs.putokaz.desk.media.MediumFilter;
import rs.putokaz.desk.media.MediumPage;
import rs.putokaz.desk.media.intake.MediumKind;

/** The library: what is in it, and putting more into it. */
@Named("media")
@ViewScoped
public class MediaBean implements Serializable {

  private static final long serialVersionUID = 1;

  private static final int STEP = 24;

  @Inject MediaLibrary library;
  @Inject Uploads uploads;
  @Inject Speech speech;
  @Inject Clock clock;

  private String words = "";
  private String kind = "";
  private String folder = "";
  private String tag = "";
  private boolean unused;
  private String uploadFolder = "";
  private int size = STEP;
  private long total;
  private transient List<MediumCard> cards;
  private final List<Uploads.Outcome> outcomes = new ArrayList<>();

  /** The media that the filter lets through, the newest first. */
  public List<MediumCard> getCards() {
    if (cards == null) {
      LocalDate today = LocalDate.now(clock);
      MediumPage page = library.list(new MediumFilter(words, kind, folder, tag, unused), 0, size);
      total = page.total();
      cards = page.media().stream().map(medium -> new MediumCard(medium, today)).toList();
    }
    return cards;
  }

  /** How many there are. */
  public long getTotal() {
    getCards();
    return total;
  }

  /** Whether there are more than are shown. */
  public boolean isMore() {
    return getTotal() > getCards().size();
  }

  /** Shows more. */
  public void more() {
    size += STEP;
    cards = null;
  }

  /** Begins the list anew when the filter changes. */
  public void filter() {
    size = STEP;
    cards = null;
  }

  /** Takes a file. */
  public void upload(FileUploadEvent event) {
    outcomes.add(
        uploads.hand(
            event.getFile(), "medium.uploaded", upload -> library.upload(upload, uploadFolder)));
    cards = null;
  }

  /** What came of the uploads on this page. */
  public List<Uploads.Outcome> getOutcomes() {
    return outcomes;
  }

  /** The kinds for the filter. */
  public List<SelectItem> getKinds() {
    return Arrays.stream(MediumKind.values())
        .map(one -> new SelectItem(one.word(), speech.messages().text("medium.kind." + one.word())))
        .toList();
  }

  /** The folders that there are. */
  public List<String> getFolders() {
    return library.folders();
  }

  /** The tags that there are. */
  public List<String> getTags() {
    return library.tags();
  }

  /** Most bytes of an upload. */
  public long getMostBytes() {
    return MediaResources.limits().mostBytes();
  }

  /** Words to search for. */
  public String getWords() {
    return words;
  }

  /** Takes what was typed. */
  public void setWords(String words) {
    this.words = words;
  }

  /** Word of the kind; empty for all. */
  public String getKind() {
    return kind;
  }

  /** Takes the choice. */
  public void setKind(String kind) {
    this.kind = kind;
  }

  /** The folder; empty for all. */
  public String getFolder() {
    return folder;
  }

  /** Takes the choice. */
  public void setFolder(String folder) {
    this.folder = folder;
  }

  /** The tag; empty for all. */
  public String getTag() {
    return tag;
  }

  /** Takes the choice. */
  public void setTag(String tag) {
    this.tag = tag;
  }

  /** Whether only what no text shows is listed. */
  public boolean isUnused() {
    return unused;
  }

  /** Takes the choice. */
  public void setUnused(boolean unused) {
    this.unused = unused;
  }

  /** The folder that uploads go to. */
  public String getUploadFolder() {
    return uploadFolder;
  }

  /** Takes what was typed. */
  public void setUploadFolder(String uploadFolder) {
    this.uploadFolder = uploadFolder;
  }
}
