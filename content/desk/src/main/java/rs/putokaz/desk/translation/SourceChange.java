package rs.putokaz.desk.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import rs.putokaz.desk.edition.BlocksConverter;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.publishing.Draft;
import rs.putokaz.desk.publishing.Drafts;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemType;

/** Tells what changed in a source since a block was translated from it. */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class SourceChange {

  private static final String WORDINGS =
      """
      select coalesce(jsonb_agg(distinct b), '[]') from desk.edition_version v
      cross join jsonb_array_elements(v.blocks) b
      where v.item = ?1 and v.language = ?2 and b ->> 'id' = ?3
      """;

  private final EntityManager entities;

  /** Changes of what is in that database. */
  @Inject
  public SourceChange(EntityManager entities) {
    this.entities = entities;
  }

  /** For CDI. */
  protected SourceChange() {
    this(null);
  }

  /**
   * The source of a block as it is now against the wording that its translation was made from.
   *
   * @return the texts of the block, each on lines of its own; empty when the block is not outdated,
   *     or the wording is known no more
   */
  public List<WordDiff.Part> of(String slug, String language, String blockId) {
    Draft draft = new Drafts(entities).find(ItemType.ARTICLE, List.of(slug)).get(slug);
    if (draft == null) {
      return List.of();
    }
    String sourceLanguage = draft.item().sourceLanguage();
    Optional<Block> now = block(draft.text(sourceLanguage), blockId);
    String hash = block(draft.text(language), blockId).map(Block::sourceHash).orElse("");
    if (now.isEmpty() || hash.isEmpty() || now.get().hash().equals(hash)) {
      return List.of();
    }
    return former(draft, blockId, hash)
        .map(before -> WordDiff.of(text(before), text(now.get())))
        .orElse(List.of());
  }

  /** Of many versions of a text only the wordings of this block are read, each once. */
  private Optional<Block> former(Draft draft, String blockId, String hash) {
    Object wordings =
        entities
            .createNativeQuery(WORDINGS)
            .setParameter(1, draft.item().id())
            .setParameter(2, draft.item().sourceLanguage())
            .setParameter(3, blockId)
            .getSingleResult();
    return new BlocksConverter()
        .convertToEntityAttribute(wordings).stream()
            .filter(block -> block.hash().equals(hash))
            .findFirst();
  }

  private static Optional<Block> block(Optional<Edition> text, String id) {
    return text.stream()
        .flatMap(edition -> edition.blocks().stream())
        .filter(block -> block.id().equals(id))
        .findFirst();
  }

  private static String text(Block block) {
    return String.join("\n", block.texts());
  }
}
