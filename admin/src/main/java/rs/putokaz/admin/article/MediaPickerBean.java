package rs.putokaz.admin.article;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import rs.putokaz.admin.media.MediumCard;
import rs.putokaz.desk.media.MediaLibrary;
import rs.putokaz.desk.media.MediumFilter;
import rs.putokaz.desk.media.intake.MediumKind;
import rs.putokaz.published.document.BlockKind;

/** Chooses a medium of the library for a block; open at one block at a time. */
@Named("mediaPicker")
@ViewScoped
public class MediaPickerBean implements Serializable {

  private static final long serialVersionUID = 1;

  private static final int MOST = 24;
  private static final String MEDIA = "media";

  @Inject MediaLibrary library;
  @Inject Clock clock;

  private String blockId = "";
  private String kind = "";
  private String words = "";

  /** Whether the block shows a medium. */
  public boolean fits(EditedBlock block) {
    return block.getAttributes().stream().anyMatch(one -> one.getName().equals(MEDIA));
  }

  /** Whether it is open at the block. */
  public boolean isAt(EditedBlock block) {
    return block.getId().equals(blockId);
  }

  /** Opens it at a block. */
  public void open(EditedBlock block) {
    blockId = block.getId();
    words = "";
    kind = kindFor(block.getKind());
  }

  /** A block for files takes whatever is there. */
  private static String kindFor(String block) {
    boolean any = block.equals(BlockKind.FILE.word());
    return Arrays.stream(MediumKind.values())
        .filter(one -> !any && one.block().word().equals(block))
        .map(MediumKind::word)
        .findFirst()
        .orElse("");
  }

  /** Closes it. */
  public void close() {
    blockId = "";
  }

  /** Looks for the words that were typed. */
  public void search() {
    // The words are there; the list is read when the page is drawn.
  }

  /** Writes the name of the medium into the block. */
  public void choose(EditedBlock block, String name) {
    block.getAttributes().stream()
        .filter(one -> one.getName().equals(MEDIA))
        .forEach(one -> one.setValue(name));
    close();
  }

  /** What can be chosen, the newest first. */
  public List<MediumCard> getCards() {
    LocalDate today = LocalDate.now(clock);
    MediumFilter filter = new MediumFilter(words, kind, "", "", false);
    return library.list(filter, 0, MOST).media().stream()
        .map(medium -> new MediumCard(medium, today))
        .toList();
  }

  /** Words to search for. */
  public String getWords() {
    return words;
  }

  /** Takes what was typed. */
  public void setWords(String words) {
    this.words = words;
  }
}
