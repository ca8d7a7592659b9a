package rs.putokaz.admin.kiosk;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.centre.CentreRow;
import rs.putokaz.desk.centre.CentreWork;
import rs.putokaz.desk.kiosk.CommandName;
import rs.putokaz.desk.kiosk.KioskCommands;
import rs.putokaz.desk.kiosk.KioskRow;
import rs.putokaz.desk.kiosk.Kiosks;
import rs.putokaz.desk.kiosk.Lights;

/** All screens, as a list and on a map. */
@Named("kiosks")
@ViewScoped
public class KiosksBean implements Serializable {

  private static final long serialVersionUID = 1;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d. M. HH:mm:ss").withZone(ZoneId.of("Europe/Belgrade"));

  /** What can be asked of several screens at once. */
  private static final List<CommandName> FOR_ALL =
      List.of(
          CommandName.RESYNC,
          CommandName.RELOAD,
          CommandName.ROLLBACK,
          CommandName.SLEEP,
          CommandName.WAKE,
          CommandName.VOLUME);

  /**
   * A light in the list.
   *
   * @param name word of what it says something about
   * @param word word of what it says
   */
  public record LightRow(String name, String word) {}

  @Inject Kiosks work;
  @Inject KioskCommands commands;
  @Inject CentreWork centres;
  @Inject Notices notices;
  @Inject Speech speech;

  private transient List<KioskRow> all;
  private transient List<CentreRow> known;
  private String tag = "";
  private String centre = "";
  private String command = CommandName.RESYNC.word();

  /** The screens that are looked for. */
  public List<KioskRow> getRows() {
    return all().stream()
        .filter(row -> tag.isEmpty() || row.kiosk().tags().contains(tag))
        .filter(row -> centre.isEmpty() || row.kiosk().centre().equals(centre))
        .toList();
  }

  private List<KioskRow> all() {
    if (all == null) {
      all = work.list();
    }
    return all;
  }

  private List<CentreRow> known() {
    if (known == null) {
      known = centres.list(speech.contentLanguage());
    }
    return known;
  }

  /** Looks again how they are. */
  public void look() {
    all = null;
  }

  /** Tells all screens that are shown, of the person's centres, to do something. */
  public void send() {
    List<KioskRow> told =
        getRows().stream().filter(row -> work.mayChange(row.kiosk().centre())).toList();
    told.forEach(row -> commands.send(row.kiosk().id(), CommandName.of(command)));
    notices.done("kiosks.told", Map.of("count", told.size()));
  }

  /** How many have all that is published. */
  public long getCurrent() {
    return getRows().stream().filter(row -> row.lights().content() == Lights.Light.GREEN).count();
  }

  /** Name of the centre of a screen. */
  public String centre(String slug) {
    return known().stream()
        .filter(row -> row.slug().equals(slug))
        .map(CentreRow::title)
        .findFirst()
        .orElse(slug);
  }

  /** When it was last heard of; empty when it never was. */
  public String heard(KioskRow row) {
    return row.state() == null ? "" : TIME.format(row.state().beatAt());
  }

  /** The centres that have screens, on the map. */
  public List<MapPoint> getPoints() {
    Map<String, List<KioskRow>> byCentre =
        getRows().stream().collect(Collectors.groupingBy(row -> row.kiosk().centre()));
    return known().stream()
        .filter(row -> byCentre.containsKey(row.slug()) && row.latitude() != 0)
        .map(row -> point(row, byCentre.get(row.slug())))
        .toList();
  }

  private static MapPoint point(CentreRow centre, List<KioskRow> screens) {
    String light =
        screens.stream()
            .map(row -> row.lights().worst())
            .max(Comparator.naturalOrder())
            .orElseThrow()
            .word();
    return MapPoint.of(
        centre.slug(),
        centre.title(),
        light,
        screens.size(),
        centre.latitude(),
        centre.longitude());
  }

  /** The words by which screens are found together. */
  public List<String> getTags() {
    return all().stream().flatMap(row -> row.kiosk().tags().stream()).distinct().sorted().toList();
  }

  /** The centres that have screens. */
  public List<SelectItem> getCentres() {
    return all().stream()
        .map(row -> row.kiosk().centre())
        .distinct()
        .map(slug -> new SelectItem(slug, centre(slug)))
        .toList();
  }

  /** What can be asked of several screens at once. */
  public List<SelectItem> getCommands() {
    return FOR_ALL.stream()
        .map(
            one ->
                new SelectItem(one.word(), speech.messages().text("kiosk.command." + one.word())))
        .toList();
  }

  /** Words of the four lights in their order. */
  public List<String> getLightNames() {
    return List.of("link", "render", "content", "display");
  }

  /** The four lights of a screen in their order. */
  public List<LightRow> lights(KioskRow row) {
    Lights lights = row.lights();
    return List.of(
        new LightRow("link", lights.link().word()),
        new LightRow("render", lights.render().word()),
        new LightRow("content", lights.content().word()),
        new LightRow("display", lights.display().word()));
  }

  /** The tag that is looked for. */
  public String getTag() {
    return tag;
  }

  /** Takes what was chosen. */
  public void setTag(String tag) {
    this.tag = tag == null ? "" : tag;
  }

  /** Slug of the centre that is looked for. */
  public String getCentre() {
    return centre;
  }

  /** Takes what was chosen. */
  public void setCentre(String centre) {
    this.centre = centre == null ? "" : centre;
  }

  /** Word of the command. */
  public String getCommand() {
    return command;
  }

  /** Takes what was chosen. */
  public void setCommand(String command) {
    this.command = command;
  }
}
