package rs.putokaz.admin.article;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rs.putokaz.desk.editing.EditionMerge;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

/** A text while it is edited: title, summary and blocks as typed. */
public class EditedText implements Serializable {

  private static final long serialVersionUID = 1;

  private static final int UNDONE_AT_MOST = 20;

  private final List<EditedBlock> blocks = new ArrayList<>();
  private String title = "";
  private String summary = "";
  private transient Deque<Edition> former;

  /** Nothing yet. */
  EditedText() {}

  /** A text as it is stored. */
  EditedText(Edition text) {
    title = text.title();
    summary = text.summary();
    text.blocks().forEach(block -> blocks.add(new EditedBlock(block)));
  }

  /**
   * A translation beside its source: the blocks of the source in their order, those that are not
   * translated yet empty.
   *
   * @param text null when there is none yet
   */
  static EditedText beside(Edition source, Edition text, List<String> outdated) {
    EditedText edited = new EditedText();
    edited.title = text == null ? "" : text.title();
    edited.summary = text == null ? "" : text.summary();
    for (Block block : source.blocks()) {
      Block own =
          text == null
              ? null
              : text.blocks().stream()
                  .filter(one -> one.id().equals(block.id()))
                  .findFirst()
                  .orElse(null);
      EditedBlock shown = own == null ? EditedBlock.translationOf(block) : new EditedBlock(own);
      edited.blocks.add(shown.beside(block, outdated.contains(block.id())));
    }
    return edited;
  }

  /** The text as it is saved; blocks of which nothing was written are left out. */
  Edition toEdition() {
    return new Edition(
        title.strip(),
        summary.strip(),
        blocks.stream().filter(EditedBlock::isWritten).map(EditedBlock::toBlock).toList());
  }

  /** The text as it stands on the screen, with blocks that are still empty. */
  Edition typed() {
    return new Edition(title, summary, blocks.stream().map(EditedBlock::toBlock).toList());
  }

  /** Adds an empty block at the end, of the kind with that word. */
  public void add(String word) {
    remember();
    BlockKind kind = BlockKind.of(word).orElseThrow();
    blocks.add(new EditedBlock(new Block(freeId(kind), kind, "", "", List.of(), "", Map.of())));
  }

  /** Puts a copy under a block. */
  public void duplicate(EditedBlock block) {
    remember();
    blocks.add(blocks.indexOf(block) + 1, block.copy(freeId(kind(block))));
  }

  /** Takes a block away. */
  public void remove(EditedBlock block) {
    remember();
    blocks.remove(block);
  }

  /** Moves a block one place up. */
  public void up(EditedBlock block) {
    move(block, -1);
  }

  /** Moves a block one place down. */
  public void down(EditedBlock block) {
    move(block, 1);
  }

  private void move(EditedBlock block, int places) {
    remember();
    int at = blocks.indexOf(block);
    int to = Math.max(0, Math.min(blocks.size() - 1, at + places));
    blocks.remove(at);
    blocks.add(to, block);
  }

  /**
   * Divides a block where the cursor was: what stands behind becomes a new block of the same kind.
   *
   * @return false when there was no cursor in it, or nothing behind or before it
   */
  boolean split(EditedBlock block) {
    Block whole = block.toBlock();
    Optional<Block> rest = block.behindCursor(freeId(whole.kind()));
    if (rest.isEmpty()) {
      return false;
    }
    remember();
    block.endAtCursor();
    blocks.add(blocks.indexOf(block) + 1, new EditedBlock(rest.get()));
    return true;
  }

  /** Whether the next block is of the same kind. */
  public boolean joins(EditedBlock block) {
    int next = blocks.indexOf(block) + 1;
    return next > 0
        && next < blocks.size()
        && blocks.get(next).getKind().equals(block.getKind())
        && block.getAttributes().isEmpty();
  }

  /** Puts the words of the next block to the end of this one, which keeps its id. */
  public void join(EditedBlock block) {
    if (joins(block)) {
      remember();
      block.append(blocks.remove(blocks.indexOf(block) + 1));
    }
  }

  /**
   * Takes another person's words for a part.
   *
   * @param part the title, the summary, or the id of a block
   * @param block their block; null when they removed it
   */
  void take(String part, String words, Block block) {
    remember();
    if (part.equals(EditionMerge.TITLE)) {
      title = words;
    } else if (part.equals(EditionMerge.SUMMARY)) {
      summary = words;
    } else if (block == null) {
      blocks.removeIf(one -> one.getId().equals(part));
    } else {
      blocks.replaceAll(one -> one.getId().equals(part) ? one.saying(block) : one);
    }
  }

  /** Whether a change to the order or number of blocks can be taken back. */
  public boolean isUndoes() {
    return former != null && !former.isEmpty();
  }

  /** Takes the last change to the order or number of blocks back, and what was typed since. */
  public void undo() {
    if (isUndoes()) {
      Edition before = former.pop();
      blocks.clear();
      before.blocks().forEach(block -> blocks.add(new EditedBlock(block)));
    }
  }

  private void remember() {
    if (former == null) {
      former = new ArrayDeque<>();
    }
    former.push(typed());
    while (former.size() > UNDONE_AT_MOST) {
      former.removeLast();
    }
  }

  private static BlockKind kind(EditedBlock block) {
    return BlockKind.of(block.getKind()).orElseThrow();
  }

  private String freeId(BlockKind kind) {
    Set<String> taken = new HashSet<>();
    blocks.forEach(block -> taken.add(block.getId()));
    int number = blocks.size() + 1;
    while (taken.contains(kind.word() + "-" + number)) {
      number++;
    }
    return kind.word() + "-" + number;
  }

  /** The blocks. */
  public List<EditedBlock> getBlocks() {
    return blocks;
  }

  /** Title as typed. */
  public String getTitle() {
    return title;
  }

  /** Takes what was typed. */
  public void setTitle(String title) {
    this.title = title;
  }

  /** Summary as typed. */
  public String getSummary() {
    return summary;
  }

  /** Takes what was typed. */
  public void setSummary(String summary) {
    this.summary = summary;
  }
}
