package rs.putokaz.desk.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

/**
 * What centres write into the places that national articles leave for them. It is part of the
 * centre's own text, so it is translated, approved and published with it by {@link CentreWork}.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class CentreSlots {

  private static final String SLOTS =
      """
      select b->>'ref', e.title, coalesce(b->>'title', ''), coalesce(b->>'text', '')
      from desk.article a
      cross join lateral (select w.title, w.blocks from desk.edition w where w.item = a.id
        and w.language in (?1, a.source_language) order by w.language = ?1 desc limit 1) e
      cross join lateral jsonb_array_elements(e.blocks) b
      where a.archived_at is null and e.blocks @> '[{"kind": "slot"}]' and b->>'kind' = 'slot'
      order by a.mandatory desc, a.slug
      """;

  private final EntityManager entities;
  private final CentreWork work;

  /** The slots in that database. */
  @Inject
  public CentreSlots(EntityManager entities, CentreWork work) {
    this.entities = entities;
    this.work = work;
  }

  /** For CDI. */
  protected CentreSlots() {
    this(null, null);
  }

  /**
   * All slots, those first that the centre has not filled in that language.
   *
   * @param centre text of the centre in the language; without blocks where it has none
   */
  public List<Slot> of(Edition centre, String language) {
    Map<String, Slot> slots = new LinkedHashMap<>();
    Map<String, String> own = filled(centre);
    for (Object row : entities.createNativeQuery(SLOTS).setParameter(1, language).getResultList()) {
      Object[] cells = (Object[]) row;
      String ref = (String) cells[0];
      Slot known = slots.get(ref);
      List<String> articles = new ArrayList<>(known == null ? List.of() : known.articles());
      articles.add((String) cells[1]);
      slots.put(
          ref,
          known == null
              ? new Slot(
                  ref, (String) cells[2], (String) cells[3], articles, own.getOrDefault(ref, ""))
              : new Slot(ref, known.title(), known.inherited(), articles, known.own()));
    }
    return slots.values().stream().sorted(Comparator.comparing(slot -> !slot.isEmpty())).toList();
  }

  /**
   * Saves what a centre has written into slots, as {@link CentreWork#save} saves its text.
   *
   * @param texts by name of the slot; an empty one gives the slot back
   * @param stamp of the {@link CentreSheet} that was opened
   * @return whether readers have it
   */
  public boolean fill(String slug, String language, Map<String, String> texts, String stamp) {
    CentreSheet.Text present = work.open(slug).texts().get(language);
    Edition edition = present == null ? new Edition("", "", List.of()) : present.edition();
    Map<String, String> filled = new TreeMap<>(filled(edition));
    texts.forEach((ref, text) -> filled.put(ref, text.strip()));
    filled.values().removeIf(String::isEmpty);
    List<Block> blocks = new ArrayList<>(CentreText.withoutSlots(edition));
    filled.forEach(
        (ref, text) ->
            blocks.add(
                new Block(
                    id(edition, ref, blocks),
                    BlockKind.SLOT,
                    "",
                    text,
                    List.of(),
                    "",
                    Map.of("ref", ref))));
    return work.save(
        slug, language, new Edition(edition.title(), edition.summary(), blocks), stamp);
  }

  private static Map<String, String> filled(Edition centre) {
    Map<String, String> filled = new TreeMap<>();
    centre.blocks().stream()
        .filter(block -> block.kind() == BlockKind.SLOT)
        .forEach(block -> filled.put(block.attribute("ref"), block.text()));
    return filled;
  }

  private static String id(Edition centre, String ref, List<Block> taken) {
    return centre.blocks().stream()
        .filter(block -> block.attribute("ref").equals(ref))
        .map(Block::id)
        .findFirst()
        .orElseGet(
            () -> {
              int no = 1;
              while (isUsed("slot-" + no, centre.blocks()) || isUsed("slot-" + no, taken)) {
                no++;
              }
              return "slot-" + no;
            });
  }

  private static boolean isUsed(String id, List<Block> blocks) {
    return blocks.stream().anyMatch(block -> block.id().equals(id));
  }
}
