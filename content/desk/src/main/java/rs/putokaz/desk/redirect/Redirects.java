package rs.putokaz.desk.redirect;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.publishing.Publisher;
import rs.putokaz.desk.publishing.Visibility;
import rs.putokaz.published.document.SiteData.Redirect;

/**
 * The redirects of a database, in the caller's transaction. One that leads to an article is seen as
 * long as the article is, so that no name of an article gets out before its time.
 */
public final class Redirects {

  /** The key of the lock among the advisory locks of the database: "redir" in ASCII. */
  private static final long LOCK = 0x7265646972L;

  private final EntityManager entities;

  /** Redirects of that persistence context. */
  public Redirects(EntityManager entities) {
    this.entities = entities;
  }

  /** Path of an article, behind the language. */
  public static String pathOf(String article) {
    return "/info/" + article;
  }

  /** Whether readers may still have that name of an article that is called otherwise now. */
  public boolean isTaken(String article) {
    return target(pathOf(article)).isPresent();
  }

  /**
   * Publishes what leads to an article, for as long as the article is to be seen.
   *
   * @param publisher has published the article, and announces
   */
  public void publishWith(Publisher publisher, String article, Visibility visibility) {
    String path = pathOf(article);
    for (RedirectRow row : leadingTo(path)) {
      publisher.publish(Redirect.of(row.source(), path), visibility);
    }
  }

  /** Waits until nobody else changes redirects, and keeps others waiting. */
  void lock() {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
        .setParameter(1, LOCK)
        .getSingleResult();
  }

  Optional<String> target(String source) {
    return rows("where source = ?1", source).stream().map(RedirectRow::target).findFirst();
  }

  Optional<RedirectRow> find(String source) {
    return rows("where source = ?1", source).stream().findFirst();
  }

  List<RedirectRow> leadingTo(String target) {
    return rows("where target = ?1 order by source", target);
  }

  /** Those whose source or target has these letters; all when there are none. */
  List<RedirectRow> list(String letters) {
    return rows(
        "where ?1 = '' or position(?1 in source || ' ' || target) > 0 order by source", letters);
  }

  private List<RedirectRow> rows(String condition, String value) {
    List<?> rows =
        entities
            .createNativeQuery("select source, target, own from desk.redirect " + condition)
            .setParameter(1, value)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new RedirectRow((String) row[0], (String) row[1], (Boolean) row[2]))
        .toList();
  }

  void insert(RedirectRow row, UUID by, Instant at) {
    entities
        .createNativeQuery(
            "insert into desk.redirect (source, target, own, created_by, created_at)"
                + " values (?1, ?2, ?3, cast(?4 as uuid), cast(?5 as timestamptz))")
        .setParameter(1, row.source())
        .setParameter(2, row.target())
        .setParameter(3, row.own())
        .setParameter(4, by.toString())
        .setParameter(5, at.toString())
        .executeUpdate();
  }

  void retarget(String from, String to) {
    entities
        .createNativeQuery("update desk.redirect set target = ?2 where target = ?1")
        .setParameter(1, from)
        .setParameter(2, to)
        .executeUpdate();
  }

  void delete(String source) {
    entities
        .createNativeQuery("delete from desk.redirect where source = ?1")
        .setParameter(1, source)
        .executeUpdate();
  }
}
