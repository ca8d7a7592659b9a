package rs.putokaz.admin.article;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

/** A text while it is edited: title, summary and blocks as typed. */
class EditedText implements Serializable {

  private static final long serialVersionUID = 1;

  private final List<EditedBlock> blocks = new ArrayList<>();
  private String title = "";
  private String summary = "";

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

  void add(BlockKind kind) {
    blocks.add(new EditedBlock(new Block(freeId(kind), kind, "", "", List.of(), "", Map.of())));
  }

  void duplicate(EditedBlock block) {
    blocks.add(
        blocks.indexOf(block) + 1, block.copy(freeId(BlockKind.of(block.getKind()).orElseThrow())));
  }

  void remove(EditedBlock block) {
    blocks.remove(block);
  }

  /** Moves a block by so many places, at most to the end. */
  void move(EditedBlock block, int places) {
    int at = blocks.indexOf(block);
    int to = Math.max(0, Math.min(blocks.size() - 1, at + places));
    blocks.remove(at);
    blocks.add(to, block);
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

  List<EditedBlock> blocks() {
    return blocks;
  }

  String title() {
    return title;
  }

  void title(String typed) {
    title = typed;
  }

  String summary() {
    return summary;
  }

  void summary(String typed) {
    summary = typed;
  }
}
