package rs.putokaz.admin.topic;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.admin.structure.Attempt;
import rs.putokaz.admin.structure.Wording;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.topic.TopicPlaces;
import rs.putokaz.desk.topic.TopicPlaces.Place;
import rs.putokaz.desk.topic.TopicRow;
import rs.putokaz.desk.topic.TopicSheet;
import rs.putokaz.desk.topic.TopicWork;

/** The tree of topics, and the one of them that is chosen. */
@Named("topics")
@ViewScoped
public class TopicsBean implements Serializable {

  private static final long serialVersionUID = 1;

  private static final List<String> PHASES = List.of("arrival", "stay", "end");
  private static final List<String> SIGNS =
      List.of(
          "steps",
          "shield",
          "id",
          "bed",
          "heart",
          "child",
          "school",
          "work",
          "scales",
          "alert",
          "family",
          "plane",
          "home",
          "voice",
          "map",
          "phone",
          "building");

  @Inject TopicWork work;
  @Inject Attempt attempt;
  @Inject Notices notices;
  @Inject Speech speech;

  private transient List<TopicRow> tree;
  private String slug = "";
  private String stamp = "";
  private String parent = "";
  private String sign = "";
  private boolean mandatory;
  private boolean sensitive;
  private List<String> phase = new ArrayList<>();
  private List<Wording> wordings = List.of();
  private String moved = "";
  private String other = "";
  private String where = "";

  /** Opens the topic of the address, if it names one. */
  public void load() {
    if (!slug.isEmpty()) {
      attempt.load(this::open);
    }
  }

  private void open() {
    TopicSheet sheet = work.open(slug);
    stamp = sheet.stamp();
    parent = sheet.parent();
    sign = sheet.sign();
    mandatory = sheet.mandatory();
    sensitive = sheet.sensitive();
    phase = new ArrayList<>(sheet.phase());
    wordings = Wording.titles(sheet.titles());
    tree = null;
  }

  /** The topics from the top down. */
  public List<TopicRow> getTree() {
    if (tree == null) {
      tree = work.tree();
    }
    return tree;
  }

  /** The chosen topic as it stands in the tree; null when none is chosen. */
  public TopicRow getRow() {
    return getTree().stream().filter(row -> row.slug().equals(slug)).findFirst().orElse(null);
  }

  /** Saves titles and marks. */
  public void save() {
    NamedFields fields =
        new NamedFields(
            Map.of("sign", sign, "mandatory", mandatory, "sensitive", sensitive, "phase", phase));
    Map<String, String> titles =
        wordings.stream().collect(Collectors.toMap(Wording::getTag, Wording::getTitle));
    if (attempt.of(() -> work.revise(slug, fields, titles, stamp), "topics.saved")) {
      open();
    }
  }

  /** Takes the chosen topic away; leads to the tree without it. */
  public String remove() {
    return attempt.of(() -> work.remove(slug), "topics.removed")
        ? "/topics?faces-redirect=true"
        : null;
  }

  /** Moves the chosen topic by a step: {@code up}, {@code down}, {@code in} or {@code out}. */
  public void step(String step) {
    TopicPlaces places = new TopicPlaces(getTree());
    Optional<Place> place =
        switch (step) {
          case "up" -> places.up(slug);
          case "down" -> places.down(slug);
          case "in" -> places.in(slug);
          case "out" -> places.out(slug);
          default -> Optional.empty();
        };
    move(slug, place);
  }

  /** Moves the chosen topic under another one. */
  public void moveUnder() {
    move(slug, Optional.of(new TopicPlaces(getTree()).under(parent)));
  }

  /** Moves the topic that was dragged to where it was dropped. */
  public void drop() {
    move(moved, new TopicPlaces(getTree()).dropped(moved, other, where));
  }

  private void move(String topic, Optional<Place> place) {
    tree = null;
    if (place.isEmpty()) {
      notices.fault("topics.noFurther", Map.of());
      return;
    }
    Place to = place.get();
    attempt.of(() -> work.move(topic, to.parent(), to.number()), "topics.moved");
    if (!slug.isEmpty()) {
      open();
    }
  }

  /** Topics to stand under: all but the chosen one, indented by their depth. */
  public List<SelectItem> getParents() {
    Stream<SelectItem> below =
        getTree().stream()
            .filter(row -> !row.slug().equals(slug))
            .map(row -> new SelectItem(row.slug(), "– ".repeat(row.depth()) + title(row)));
    SelectItem top = new SelectItem("", speech.messages().text("topics.top"));
    return Stream.concat(Stream.of(top), below).toList();
  }

  private String title(TopicRow row) {
    String first = speech.getLanguage().equals("en") ? row.english() : row.serbian();
    String second = first.isEmpty() ? row.serbian() + row.english() : first;
    return second.isEmpty() ? row.slug() : second;
  }

  /** Pictograms to choose from. */
  public List<SelectItem> getSigns() {
    return Stream.concat(Stream.of("none"), SIGNS.stream())
        .map(
            word ->
                new SelectItem(
                    word.equals("none") ? "" : word, speech.messages().text("sign." + word)))
        .toList();
  }

  /** When a topic can matter. */
  public List<SelectItem> getPhases() {
    return PHASES.stream()
        .map(word -> new SelectItem(word, speech.messages().text("phase." + word)))
        .toList();
  }

  /** How many articles there are under all topics. */
  public int getArticles() {
    return getTree().stream().mapToInt(TopicRow::articles).sum();
  }

  /** Titles in Serbian and English, which every topic has. */
  public List<Wording> getMain() {
    return wordings.stream().filter(TopicsBean::isMain).toList();
  }

  /** Titles in the other languages. */
  public List<Wording> getOthers() {
    return wordings.stream().filter(wording -> !isMain(wording)).toList();
  }

  private static boolean isMain(Wording wording) {
    return wording.getTag().equals("sr") || wording.getTag().equals("en");
  }

  /** How many of the other languages have a title. */
  public long getTranslated() {
    return getOthers().stream().filter(wording -> !wording.isEmpty()).count();
  }

  /** Slug of the chosen topic; empty for none. */
  public String getSlug() {
    return slug;
  }

  /** Chooses a topic. */
  public void setSlug(String slug) {
    this.slug = slug == null ? "" : slug;
  }

  /** Slug of the topic above. */
  public String getParent() {
    return parent;
  }

  /** Takes the choice. */
  public void setParent(String parent) {
    this.parent = parent;
  }

  /** Name of the pictogram. */
  public String getSign() {
    return sign;
  }

  /** Takes the choice. */
  public void setSign(String sign) {
    this.sign = sign;
  }

  /** Whether every required language must have it. */
  public boolean isMandatory() {
    return mandatory;
  }

  /** Takes the choice. */
  public void setMandatory(boolean mandatory) {
    this.mandatory = mandatory;
  }

  /** Whether its pages leave no trace. */
  public boolean isSensitive() {
    return sensitive;
  }

  /** Takes the choice. */
  public void setSensitive(boolean sensitive) {
    this.sensitive = sensitive;
  }

  /** When it matters. */
  public List<String> getPhase() {
    return phase;
  }

  /** Takes the choice. */
  public void setPhase(List<String> phase) {
    this.phase = phase;
  }

  /** Slug of the topic that was dragged. */
  public String getMoved() {
    return moved;
  }

  /** Takes it from the script. */
  public void setMoved(String moved) {
    this.moved = moved;
  }

  /** Slug of the topic on which it was dropped. */
  public String getOther() {
    return other;
  }

  /** Takes it from the script. */
  public void setOther(String other) {
    this.other = other;
  }

  /** On which part of it. */
  public String getWhere() {
    return where;
  }

  /** Takes it from the script. */
  public void setWhere(String where) {
    this.where = where;
  }
}
