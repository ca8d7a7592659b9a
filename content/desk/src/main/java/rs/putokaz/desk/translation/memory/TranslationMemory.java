package rs.putokaz.desk.translation.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;

/** Suggests to a translator what was approved before. */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class TranslationMemory {

  private static final int MOST = 5;

  private final EntityManager entities;

  /** The memory in that database. */
  @Inject
  public TranslationMemory(EntityManager entities) {
    this.entities = entities;
  }

  /** For CDI. */
  protected TranslationMemory() {
    this(null);
  }

  /**
   * Translations of the same and of similar texts, at most five, the best first; none with a score
   * under {@link SegmentStore#LEAST_SCORE}.
   *
   * @param text one text of a block, in canonical mark-up
   */
  public List<Suggestion> suggest(LanguagePair languages, String text) {
    try {
      return new SegmentStore(entities.unwrap(Connection.class)).suggest(languages, text, MOST);
    } catch (SQLException e) {
      throw new PersistenceException("cannot search the memory of translations", e);
    }
  }
}
