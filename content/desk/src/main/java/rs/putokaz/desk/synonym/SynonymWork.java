package rs.putokaz.desk.synonym;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.item.RefusedChangeException;
import rs.putokaz.desk.item.RefusedChangeException.Reason;
import rs.putokaz.desk.item.form.Forms;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.publishing.Publisher;
import rs.putokaz.desk.publishing.Visibility;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.SiteData;
import rs.putokaz.published.document.SiteData.Synonym;
import rs.putokaz.published.search.reading.Synonyms;
import rs.putokaz.published.slug.Slug;

/**
 * Where editors keep words of the same meaning. Search of every node reads queries with them at
 * once; a change is recorded. What cannot be is refused with a {@link RefusedChangeException}.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.EDIT_SITE)
public class SynonymWork {

  private static final int MOST_TERMS = 40;
  private static final int LONGEST_TERM = 80;
  private static final TypeReference<Map<String, List<String>>> TERMS = new TypeReference<>() {};

  private final EntityManager entities;
  private final Actor actor;
  private final AuditLog log;
  private final Clock clock;

  /** Work in that database. */
  @Inject
  public SynonymWork(EntityManager entities, Actor actor, AuditLog log, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected SynonymWork() {
    this(null, null, null, null);
  }

  /** The concepts whose name or terms have these letters, by name; all when there are none. */
  public List<Concept> list(String letters) {
    String wanted = letters.strip().toLowerCase(Locale.ROOT);
    return concepts().values().stream()
        .filter(
            concept -> (concept.slug() + concept.terms()).toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }

  /** One concept. */
  public Concept open(String slug) {
    Concept concept = concepts().get(slug);
    if (concept == null) {
      throw new RefusedChangeException(Reason.UNKNOWN, slug);
    }
    return concept;
  }

  /**
   * Begins or changes a concept.
   *
   * @param terms by language tag; a language without terms is left out
   */
  public void save(String slug, Map<String, List<String>> terms) {
    if (!Slug.matches(slug)) {
      throw new RefusedChangeException(Reason.SLUG, slug);
    }
    Map<String, List<String>> kept = new TreeMap<>();
    terms.forEach(
        (language, words) -> {
          Forms.language(language, "language");
          List<String> checked =
              words.stream().map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
          if (checked.size() > MOST_TERMS
              || checked.stream().anyMatch(word -> word.length() > LONGEST_TERM)) {
            throw new RefusedChangeException(Reason.TOO_LONG, slug + " " + language);
          }
          if (!checked.isEmpty()) {
            kept.put(language, checked);
          }
        });
    if (kept.isEmpty()) {
      throw new RefusedChangeException(Reason.EMPTY, slug);
    }
    store(new Synonym(slug, kept));
    log.append("synonym.saved", "synonym:" + slug, String.join(" ", kept.keySet()));
  }

  /** Takes a concept out of search; one of the program can be restored. */
  public void remove(String slug) {
    if (open(slug).ofProgram()) {
      store(new Synonym(slug, Map.of()));
    } else {
      forget(slug);
    }
    log.append("synonym.removed", "synonym:" + slug, "");
  }

  /** Search knows a concept as the program brings it. */
  public void restore(String slug) {
    open(slug);
    forget(slug);
    log.append("synonym.restored", "synonym:" + slug, "");
  }

  private void store(Synonym synonym) {
    entities
        .createNativeQuery(
            "insert into desk.synonym (concept, terms, changed_by, changed_at)"
                + " values (?1, cast(?2 as jsonb), cast(?3 as uuid), cast(?4 as timestamptz))"
                + " on conflict (concept) do update set terms = excluded.terms,"
                + " changed_by = excluded.changed_by, changed_at = excluded.changed_at")
        .setParameter(1, synonym.slug())
        .setParameter(2, json(synonym.terms()))
        .setParameter(3, by().toString())
        .setParameter(4, clock.instant().toString())
        .executeUpdate();
    Publisher publisher = new Publisher(entities);
    publisher.publish(synonym, Visibility.ALWAYS);
    publisher.announce();
  }

  private void forget(String slug) {
    entities
        .createNativeQuery("delete from desk.synonym where concept = ?1")
        .setParameter(1, slug)
        .executeUpdate();
    Publisher publisher = new Publisher(entities);
    publisher.withdraw(SiteData.idOf(new Synonym(slug, Map.of()).key()));
    publisher.announce();
  }

  private Map<String, Concept> concepts() {
    Map<String, Concept> all = new TreeMap<>();
    Synonyms.ofProgram()
        .forEach((slug, terms) -> all.put(slug, new Concept(slug, terms, true, false)));
    for (Object row :
        entities
            .createNativeQuery("select concept, cast(terms as text) from desk.synonym")
            .getResultList()) {
      String slug = (String) ((Object[]) row)[0];
      all.put(
          slug,
          new Concept(slug, terms((String) ((Object[]) row)[1]), all.containsKey(slug), true));
    }
    return all;
  }

  private static String json(Map<String, List<String>> terms) {
    try {
      return ItemJson.mapper().writeValueAsString(terms);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("terms can always be written", e);
    }
  }

  private static Map<String, List<String>> terms(String json) {
    try {
      return ItemJson.mapper().readValue(json, TERMS);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a row of desk.synonym was not written by us", e);
    }
  }

  private UUID by() {
    return actor.person().orElseThrow(() -> new NotPermittedException(Permission.EDIT_SITE));
  }
}
