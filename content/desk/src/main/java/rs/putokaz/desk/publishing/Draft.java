package rs.putokaz.desk.publishing;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import rs.putokaz.desk.edition.DraftEdition;
import rs.putokaz.desk.edition.SourceBlocks;
import rs.putokaz.desk.item.DraftItem;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;

/**
 * An item with all its texts, as editors have written them and as they were approved: what
 * publishing makes a document of.
 */
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

  /** The edition in that language. */
  public Optional<DraftEdition> edition(String language) {
    return Optional.ofNullable(editions.get(language));
  }

  /** All editions in the order of their languages. */
  public Collection<DraftEdition> editions() {
    return Collections.unmodifiableCollection(editions.values());
  }

  /** The blocks of the text that the others are translated from, as editors have it now. */
  public SourceBlocks sourceBlocks() {
    return new SourceBlocks(text(item.sourceLanguage()).orElse(null));
  }

  /**
   * A text as it is stored when somebody has written it.
   *
   * @param text in canonical form; {@link SourceBlocks#rooted(Edition, Edition)} says what the
   *     blocks of a translation are taken to be translated from
   */
  public Edition stored(String language, Edition text) {
    return language.equals(item.sourceLanguage())
        ? SourceBlocks.source(text)
        : sourceBlocks().rooted(text, text(language).orElse(null));
  }

  /** A former text as it is stored again: its blocks stay of the wordings they were made from. */
  public Edition restored(String language, Edition text) {
    return language.equals(item.sourceLanguage())
        ? SourceBlocks.source(text)
        : sourceBlocks().rooted(text);
  }

  /**
   * The item as editors have it now, which is what is exported: every block that is outdated names
   * the wording it was translated from.
   *
   * @throws IllegalArgumentException when it has no text yet
   */
  public Item document() {
    return document(edition -> Optional.of(edition.text()));
  }

  /**
   * The item as readers may get it: approved texts only, held against the approved source.
   *
   * @return empty when the text that the others are translated from was never approved
   */
  public Optional<Item> publication() {
    return edition(item.sourceLanguage())
        .flatMap(DraftEdition::approved)
        .map(source -> document(DraftEdition::approved));
  }

  private Item document(Function<DraftEdition, Optional<Edition>> choice) {
    String sourceLanguage = item.sourceLanguage();
    Map<String, Edition> texts = new TreeMap<>();
    for (DraftEdition edition : editions.values()) {
      choice.apply(edition).ifPresent(text -> texts.put(edition.language(), text));
    }
    SourceBlocks source = new SourceBlocks(texts.get(sourceLanguage));
    texts.replaceAll(
        (language, text) ->
            language.equals(sourceLanguage) ? SourceBlocks.source(text) : source.shown(text));
    return item.document(texts);
  }
}
