package rs.putokaz.desk.publishing;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rs.putokaz.desk.edition.DraftEdition;
import rs.putokaz.desk.edition.SourceBlocks;
import rs.putokaz.desk.item.DraftItem;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;

/** An item with all its texts as editors have written them: what publishing makes a document of. */
public final class Draft {

  private final DraftItem item;
  private final SortedMap<String, DraftEdition> editions = new TreeMap<>();

  Draft(DraftItem item) {
    this.item = Objects.requireNonNull(item);
  }

  void add(DraftEdition edition) {
    editions.put(edition.language(), edition);
  }

  /** The item without its texts. */
  public DraftItem item() {
    return item;
  }

  /** How many languages it is written in. */
  public int languages() {
    return editions.size();
  }

  /** The text in that language as it is stored. */
  public Optional<Edition> text(String language) {
    return edition(language).map(DraftEdition::text);
  }

  Optional<DraftEdition> edition(String language) {
    return Optional.ofNullable(editions.get(language));
  }

  Iterable<DraftEdition> editions() {
    return editions.values();
  }

  SourceBlocks sourceBlocks() {
    return new SourceBlocks(text(item.sourceLanguage()).orElse(null));
  }

  /**
   * The item as readers get it: every block that is outdated names the wording it was translated
   * from.
   *
   * @throws IllegalArgumentException when it has no text yet
   */
  public Item document() {
    SourceBlocks source = sourceBlocks();
    Map<String, Edition> texts = new TreeMap<>();
    editions.forEach(
        (language, edition) ->
            texts.put(
                language,
                language.equals(item.sourceLanguage())
                    ? SourceBlocks.source(edition.text())
                    : source.shown(edition.text())));
    return item.document(texts);
  }
}
