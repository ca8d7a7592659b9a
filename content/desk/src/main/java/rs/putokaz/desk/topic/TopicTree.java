package rs.putokaz.desk.topic;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Which topic stands under which, for whoever is about to move one. Two who move topics at once
 * could each find the tree sound and together make a circle of it; so they {@link #lock} it before
 * they look.
 */
public final class TopicTree {

  /** The key of the lock among the advisory locks of the database: "topic" in ASCII. */
  private static final long LOCK = 0x746F706963L;

  private TopicTree() {}

  /** Waits until nobody else moves topics, and keeps others waiting until the transaction ends. */
  public static void lock(EntityManager entities) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
        .setParameter(1, LOCK)
        .getSingleResult();
  }

  /** Whether there is a topic of that slug. */
  public static boolean has(EntityManager entities, String slug) {
    return entities
            .createQuery("select count(t) from DraftTopic t where t.slug = :slug", Long.class)
            .setParameter("slug", slug)
            .getSingleResult()
        > 0;
  }

  /** Slugs of the topics that stand under another, with the slug of that other. */
  public static Map<String, String> parents(EntityManager entities) {
    Map<String, String> parents = new HashMap<>();
    for (Object[] row :
        entities
            .createQuery(
                "select t.slug, t.parent from DraftTopic t where t.parent is not null",
                Object[].class)
            .getResultList()) {
      parents.put((String) row[0], (String) row[1]);
    }
    return parents;
  }
}
