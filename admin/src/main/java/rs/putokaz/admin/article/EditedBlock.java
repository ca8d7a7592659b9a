package rs.putokaz.admin.article;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;

/** A block while it is edited: its parts as typed, lists with one item in each line. */
public class EditedBlock implements Serializable {

  private static final long serialVersionUID = 1;

  /** Stands where the cursor was when the block is to be divided; the page puts it there. */
  static final String CURSOR = "\u241E";

  /** A shared value of the block. */
  public static class Attribute implements Serializable {

    private static final long serialVersionUID = 1;

    private final String name;
    private String value;

    Attribute(String name, String value) {
      this.name = name;
      this.value = value;
    }

    /** Its name in files, by which the page finds its label. */
    public String getName() {
      return name;
    }

    /** Its value as typed. */
    public String getValue() {
      return value;
    }

    /** Takes what was typed. */
    public void setValue(String value) {
      this.value = value;
    }
  }

  private final String id;
  private final BlockKind kind;
  private final String sourceHash;
  private final List<Attribute> attributes = new ArrayList<>();
  private String title;
  private String text;
  private String itemsText;
  private transient Block source;
  private boolean outdated;
  private boolean awaited;

  EditedBlock(Block block) {
    this.id = block.id();
    this.kind = block.kind();
    this.sourceHash = block.sourceHash();
    this.title = block.title();
    this.text = block.text();
    this.itemsText = String.join("\n", block.items());
    kind.attributes().stream()
        .sorted()
        .forEach(name -> attributes.add(new Attribute(name, block.attribute(name))));
  }

  /** An empty translation of a source block: the shared values are taken over. */
  static EditedBlock translationOf(Block source) {
    return new EditedBlock(
        new Block(source.id(), source.kind(), "", "", List.of(), "", source.attributes()));
  }

  EditedBlock beside(Block sourceBlock, boolean isOutdated) {
    this.source = sourceBlock;
    this.outdated = isOutdated;
    this.awaited = !sourceBlock.texts().isEmpty();
    return this;
  }

  /** The same block with the words of another, beside the same source. */
  EditedBlock saying(Block words) {
    EditedBlock other = new EditedBlock(words);
    other.source = source;
    other.outdated = outdated;
    other.awaited = awaited;
    return other;
  }

  EditedBlock copy(String newId) {
    return new EditedBlock(toBlock(newId));
  }

  Block toBlock() {
    return toBlock(id);
  }

  /**
   * What stands behind the cursor, as a block of its own; empty when there is nothing to divide.
   */
  Optional<Block> behindCursor(String newId) {
    String behind = after(text);
    String itemsBehind = after(itemsText);
    if (behind.isBlank() && itemsBehind.isBlank()
        || before(text).isBlank() && before(itemsText).isBlank()) {
      text = text.replace(CURSOR, "");
      itemsText = itemsText.replace(CURSOR, "");
      return Optional.empty();
    }
    return Optional.of(
        new Block(newId, kind, "", trimmed(behind), lines(itemsBehind), "", Map.of()));
  }

  /** Leaves what stands before the cursor. */
  void endAtCursor() {
    text = trimmed(before(text));
    itemsText = before(itemsText).strip();
  }

  /** Puts the words of another block of the same kind behind its own. */
  void append(EditedBlock next) {
    title = joined(title, next.title, " ");
    text = joined(text, next.text, "<br/>");
    itemsText = joined(itemsText, next.itemsText, "\n");
  }

  private static String joined(String one, String other, String between) {
    return one.isBlank() ? other : other.isBlank() ? one : one.strip() + between + other.strip();
  }

  private static String before(String words) {
    int at = words.indexOf(CURSOR);
    return at < 0 ? words : words.substring(0, at);
  }

  private static String after(String words) {
    int at = words.indexOf(CURSOR);
    return at < 0 ? "" : words.substring(at + CURSOR.length());
  }

  /** Without spaces and line breaks at the ends. */
  private static String trimmed(String words) {
    return words.replaceAll("^(\\s|<br/>)+|(\\s|<br/>)+$", "");
  }

  private static List<String> lines(String words) {
    return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private Block toBlock(String ownId) {
    Map<String, String> values = new TreeMap<>();
    attributes.forEach(
        attribute -> {
          if (!attribute.getValue().isBlank()) {
            values.put(attribute.getName(), attribute.getValue().strip());
          }
        });
    return new Block(
        ownId, kind, title.strip(), trimmed(text), lines(itemsText), sourceHash, values);
  }

  /**
   * Whether there is something to store: words, or a shared value where there are no words to wait
   * for. A block whose words are still to be translated has the values of its source already.
   */
  boolean isWritten() {
    boolean words = !(title.isBlank() && text.isBlank() && itemsText.isBlank());
    return words || !awaited && hasValues();
  }

  private boolean hasValues() {
    return attributes.stream().anyMatch(attribute -> !attribute.getValue().isBlank());
  }

  /** Its id, the same in every language. */
  public String getId() {
    return id;
  }

  /** The word of its kind, by which the page finds its label. */
  public String getKind() {
    return kind.word();
  }

  /** Whether the kind has a title. */
  public boolean isHasTitle() {
    return kind.texts().contains("title");
  }

  /** Whether the kind has a text. */
  public boolean isHasText() {
    return kind.texts().contains("text");
  }

  /** Whether the kind has items. */
  public boolean isHasItems() {
    return kind.texts().contains("items");
  }

  /** Whether it can be divided into two of its kind. */
  public boolean isDivisible() {
    return kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST || kind == BlockKind.STEPS;
  }

  /** Title in the language that is translated. */
  public String getSourceTitle() {
    return source == null ? "" : source.title();
  }

  /** Text in the language that is translated. */
  public String getSourceText() {
    return source == null ? "" : source.text();
  }

  /** Items in the language that is translated, one in each line. */
  public String getSourceItemsText() {
    return source == null ? "" : String.join("\n", source.items());
  }

  /** Whether the source has changed since this translation was made. */
  public boolean isOutdated() {
    return outdated;
  }

  /** The shared values that the kind has. */
  public List<Attribute> getAttributes() {
    return attributes;
  }

  /** Title as typed. */
  public String getTitle() {
    return title;
  }

  /** Takes what was typed. */
  public void setTitle(String title) {
    this.title = title;
  }

  /** Text as typed. */
  public String getText() {
    return text;
  }

  /** Takes what was typed. */
  public void setText(String text) {
    this.text = text;
  }

  /** Items as typed, one in each line. */
  public String getItemsText() {
    return itemsText;
  }

  /** Takes what was typed. */
  public void setItemsText(String itemsText) {
    this.itemsText = itemsText;
  }
}
