package rs.putokaz.desk.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

class EditionMergeTest {

  private static final Edition BASE = text("Doctor", "a:one", "b:two", "c:three");

  /** A text whose blocks are given as {@code id:words}. */
  private static Edition text(String title, String... blocks) {
    return new Edition(
        title,
        "",
        Stream.of(blocks)
            .map(block -> block.split(":", 2))
            .map(
                pair ->
                    new Block(pair[0], BlockKind.PARAGRAPH, "", pair[1], List.of(), "", Map.of()))
            .toList());
  }

  @Test
  void whatOnlyOneHasChangedIsTakenFromThatOne() {
    EditionMerge merge =
        EditionMerge.of(
            BASE,
            text("Doctor", "a:ONE", "b:two", "c:three"),
            text("A doctor", "a:one", "b:TWO", "c:three"));

    assertThat(merge.text()).isEqualTo(text("A doctor", "a:ONE", "b:TWO", "c:three"));
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.taken()).isEqualTo(2);
  }

  @Test
  void whatBothHaveChangedStaysMineAndIsAskedAbout() {
    EditionMerge merge =
        EditionMerge.of(
            BASE,
            text("My doctor", "a:mine", "b:two", "c:three"),
            text("A doctor", "a:theirs", "b:two", "c:three"));

    assertThat(merge.text()).isEqualTo(text("My doctor", "a:mine", "b:two", "c:three"));
    assertThat(merge.conflicts())
        .extracting(EditionMerge.Conflict::part)
        .containsExactly("title", "a");
    assertThat(merge.conflicts().get(1).theirs().text()).isEqualTo("theirs");
  }

  @Test
  void theSameChangeOfBothIsNoConflict() {
    Edition both = text("Doctor", "a:ONE", "b:two", "c:three");

    EditionMerge merge = EditionMerge.of(BASE, both, both);

    assertThat(merge.text()).isEqualTo(both);
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.taken()).isZero();
  }

  @Test
  void aBlockThatTheyAddedStandsBehindTheSameBlockAsInTheirs() {
    EditionMerge merge =
        EditionMerge.of(
            BASE,
            text("Doctor", "c:three", "a:one", "b:two", "m:mine"),
            text("Doctor", "n:first", "a:one", "t:theirs", "u:next", "b:two", "c:three"));

    assertThat(merge.text().blocks())
        .extracting(Block::id)
        .containsExactly("n", "c", "a", "t", "u", "b", "m");
  }

  @Test
  void aBlockThatOneRemovedIsGoneUnlessTheOtherHasChangedIt() {
    EditionMerge merge =
        EditionMerge.of(BASE, text("Doctor", "a:one", "c:THREE"), text("Doctor", "a:one", "b:TWO"));

    assertThat(merge.text()).isEqualTo(text("Doctor", "a:one", "b:TWO", "c:THREE"));
    assertThat(merge.conflicts()).extracting(EditionMerge.Conflict::part).containsExactly("b", "c");

    EditionMerge quiet =
        EditionMerge.of(
            BASE, text("Doctor", "a:one", "c:three"), text("Doctor", "b:two", "c:three"));
    assertThat(quiet.text()).isEqualTo(text("Doctor", "c:three"));
    assertThat(quiet.conflicts()).isEmpty();
  }

  @Test
  void aDifferenceNamesWhatWasAddedRemovedChangedAndMoved() {
    List<EditionDiff.Difference> found =
        EditionDiff.of(
            text("Doctor", "a:one", "b:two", "c:three", "d:four"),
            text("A doctor", "a:one", "c:three", "b:2", "n:new"));

    assertThat(found)
        .extracting(one -> one.part() + " " + one.change())
        .containsExactly("title CHANGED", "c MOVED", "b CHANGED", "n ADDED", "d REMOVED");
    assertThat(EditionDiff.of(BASE, BASE)).isEmpty();
  }
}
