package rs.putokaz.admin.media;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.primefaces.event.FileUploadEvent;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.desk.media.MediaLibrary;
import rs.putokaz.desk.media.Medium;
import rs.putokaz.desk.media.MediumException;
import rs.putokaz.desk.media.intake.MediumKind;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.publishing.MediaUse;

/** One medium: what it is, what is said of it, who has consented, where it is used. */
@Named("medium")
@ViewScoped
public class MediumBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject MediaLibrary library;
  @Inject Uploads uploads;
  @Inject Notices notices;
  @Inject Actor actor;
  @Inject Clock clock;

  private String id = "";
  private long version;
  private String name = "";
  private String fileName = "";
  private String kind = "";
  private String type = "";
  private String size = "";
  private int width;
  private int height;
  private String file = "";
  private boolean forbidden;
  private MediumForm form = new MediumForm();
  private Uploads.Outcome outcome;
  private transient List<MediaUse> uses;

  /** Reads it. */
  public void load() {
    Medium medium = library.open(key());
    version = medium.version();
    name = medium.name();
    fileName = medium.fileName();
    kind = medium.kind().word();
    type = medium.type();
    size = MediumCard.size(medium.size());
    width = medium.width();
    height = medium.height();
    file = "/media-file/" + medium.largest();
    forbidden = !medium.consent().allows(LocalDate.now(clock));
    uses = null;
    form =
        new MediumForm(
            medium, getUses().stream().map(MediaUse::language).collect(Collectors.toSet()));
  }

  /** An address may name anything. */
  private UUID key() {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException none) {
      return new UUID(0, 0);
    }
  }

  /** Saves what was typed. */
  public void save() {
    try {
      library.revise(key(), form.details(), version);
      load();
      notices.done("medium.saved", Map.of());
    } catch (MediumException refused) {
      notices.fault(refused.messageKey(), Map.of());
    } catch (DateTimeParseException none) {
      notices.fault("medium.fault.day", Map.of("day", none.getParsedString()));
    }
  }

  /** Takes another file in its place. */
  public void replace(FileUploadEvent event) {
    outcome =
        uploads.hand(event.getFile(), "medium.replaced", upload -> library.replace(key(), upload));
    if (outcome.done()) {
      refresh();
    }
  }

  /** Takes note of a change of what is not typed here. */
  public void refresh() {
    MediumForm typed = form;
    load();
    form = typed;
  }

  /** Deletes it; gives the page to go to. */
  public String remove() {
    try {
      library.remove(key());
      notices.done("medium.removed", Map.of("name", name));
      return "/media?faces-redirect=true";
    } catch (MediumException refused) {
      notices.fault(refused.messageKey(), Map.of());
      return null;
    }
  }

  /** Whether the person may change it. */
  public boolean isEditable() {
    return actor.may(Permission.EDIT_MEDIA);
  }

  /** Whether it is a picture. */
  public boolean isPicture() {
    return kind.equals(MediumKind.PICTURE.word());
  }

  /** The texts that show it. */
  public List<MediaUse> getUses() {
    if (uses == null) {
      uses = library.uses(key());
    }
    return uses;
  }

  /** What came of the last upload; null when there was none. */
  public Uploads.Outcome getOutcome() {
    return outcome;
  }

  /** What is typed. */
  public MediumForm getForm() {
    return form;
  }

  /** Most bytes of an upload. */
  public long getMostBytes() {
    return MediaResources.limits().mostBytes();
  }

  /** Its key, from the address. */
  public String getId() {
    return id;
  }

  /** Takes the key from the address. */
  public void setId(String id) {
    this.id = id == null ? "" : id;
  }

  /** Number of the last stored change. */
  public long getVersion() {
    return version;
  }

  /** The name that blocks refer to. */
  public String getName() {
    return name;
  }

  /** Name of its file. */
  public String getFileName() {
    return fileName;
  }

  /** Word of its kind. */
  public String getKind() {
    return kind;
  }

  /** Media type of what was uploaded. */
  public String getType() {
    return type;
  }

  /** Bytes in words. */
  public String getSize() {
    return size;
  }

  /** Pixels of the largest rendition. */
  public int getWidth() {
    return width;
  }

  /** As the width. */
  public int getHeight() {
    return height;
  }

  /** Address of its file. */
  public String getFile() {
    return file;
  }

  /** Whether readers may not see it. */
  public boolean isForbidden() {
    return forbidden;
  }
}
