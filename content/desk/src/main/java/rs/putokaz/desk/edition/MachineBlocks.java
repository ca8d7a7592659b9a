package rs.putokaz.desk.edition;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

/**
 * Which blocks of a text a machine has translated. A mark is on the wording: it counts until a
 * person writes another one or confirms this one, and counts again when this one is restored. Works
 * in the caller's transaction.
 */
public final class MachineBlocks {

  /** Stands for the title among the ids of blocks. */
  public static final String TITLE = "@title";

  /** Stands for the summary among the ids of blocks. */
  public static final String SUMMARY = "@summary";

  private final EntityManager entities;

  /** Marks of that persistence context. */
  public MachineBlocks(EntityManager entities) {
    this.entities = Objects.requireNonNull(entities);
  }

  /**
   * Marks blocks of a text as it is stored now.
   *
   * @param blocks ids, with {@link #TITLE} and {@link #SUMMARY} among them; unknown ones are
   *     ignored
   * @param service name of the machine
   */
  public void mark(
      UUID item,
      String language,
      Edition text,
      Collection<String> blocks,
      String service,
      Instant at) {
    Map<String, String> hashes = hashes(text);
    for (String block : blocks) {
      if (hashes.containsKey(block)) {
        entities
            .createNativeQuery(
                "insert into desk.machine_block (item, language, block, hash, service, made_at)"
                    + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (item, language, block)"
                    + " do update set hash = ?4, service = ?5, made_at = ?6")
            .setParameter(1, item)
            .setParameter(2, language)
            .setParameter(3, block)
            .setParameter(4, hashes.get(block))
            .setParameter(5, service)
            .setParameter(6, Timestamp.from(at))
            .executeUpdate();
      }
    }
  }

  /** Ids of the blocks of a text that nobody has confirmed yet, in reading order. */
  public List<String> unconfirmed(UUID item, String language, Edition text) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select block, hash from desk.machine_block where item = ?1 and language = ?2")
            .setParameter(1, item)
            .setParameter(2, language)
            .getResultList();
    Set<List<Object>> marks = new HashSet<>();
    rows.forEach(row -> marks.add(List.of((Object[]) row)));
    List<String> found = new ArrayList<>();
    hashes(text)
        .forEach(
            (block, hash) -> {
              if (marks.contains(List.<Object>of(block, hash))) {
                found.add(block);
              }
            });
    return found;
  }

  /**
   * Takes the mark from a block, because a person has read it.
   *
   * @return whether it had one
   */
  public boolean confirm(UUID item, String language, String block) {
    return entities
            .createNativeQuery(
                "delete from desk.machine_block"
                    + " where item = ?1 and language = ?2 and block = ?3")
            .setParameter(1, item)
            .setParameter(2, language)
            .setParameter(3, block)
            .executeUpdate()
        > 0;
  }

  /**
   * Checks that a person has looked at all of a text.
   *
   * @throws MachineTextException when a part of it is a machine's and not confirmed
   */
  public void requireNone(DraftEdition edition) {
    List<String> blocks = unconfirmed(edition.item(), edition.language(), edition.text());
    if (!blocks.isEmpty()) {
      throw new MachineTextException(blocks);
    }
  }

  private static Map<String, String> hashes(Edition text) {
    Map<String, String> hashes = new LinkedHashMap<>();
    hashes.put(TITLE, hash(text.title()));
    hashes.put(SUMMARY, hash(text.summary()));
    text.blocks().forEach(block -> hashes.put(block.id(), block.hash()));
    return hashes;
  }

  private static String hash(String words) {
    return new Block("part", BlockKind.PARAGRAPH, "", words, null, "", null).hash();
  }
}
