package rs.putokaz.desk.sitetext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.item.RefusedChangeException;
import rs.putokaz.desk.item.RefusedChangeException.Reason;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.publishing.Publisher;
import rs.putokaz.desk.publishing.Visibility;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.text.Messages;
import rs.putokaz.published.document.SiteData;
import rs.putokaz.published.document.SiteData.SiteText;

/**
 * Where editors put other words in the place of the labels and buttons of the public pages. A
 * change is with readers at once and recorded. What cannot be is refused with a {@link
 * RefusedChangeException}.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.EDIT_SITE)
public class SiteTextWork {

  private static final int LONGEST = 2_000;

  private final EntityManager entities;
  private final Actor actor;
  private final AuditLog log;
  private final Clock clock;

  /** Work in that database. */
  @Inject
  public SiteTextWork(EntityManager entities, Actor actor, AuditLog log, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected SiteTextWork() {
    this(null, null, null, null);
  }

  /** The languages whose texts can be changed: Serbian Latin is derived. */
  public static List<Language> languages() {
    return Messages.languages().stream().filter(one -> !one.isDerived()).toList();
  }

  /**
   * The texts in a language whose key or words have these letters, by key.
   *
   * @param changed whether only those are wanted that editors have changed
   */
  public List<SiteTextRow> list(String language, String letters, boolean changed) {
    Map<String, String> english = Messages.of(Languages.get("en")).written();
    Map<String, String> own = own(language);
    String wanted = letters.strip().toLowerCase(Locale.ROOT);
    return program(language).entrySet().stream()
        .map(
            text ->
                new SiteTextRow(
                    text.getKey(),
                    english.getOrDefault(text.getKey(), ""),
                    text.getValue(),
                    own.getOrDefault(text.getKey(), "")))
        .filter(row -> !changed || !row.own().isEmpty())
        .filter(row -> row.toString().toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }

  /**
   * Puts another text in the place of the program's.
   *
   * @param pattern with the same placeholders; empty for the program's text again
   */
  public void save(String language, String key, String pattern) {
    String program = program(language).get(key);
    if (program == null) {
      throw new RefusedChangeException(Reason.UNKNOWN, language + " " + key);
    }
    String text = pattern.strip();
    if (!text.isEmpty()) {
      check(program, text, language + " " + key);
    }
    entities
        .createNativeQuery("delete from desk.site_text where language = ?1 and key = ?2")
        .setParameter(1, language)
        .setParameter(2, key)
        .executeUpdate();
    if (!text.isEmpty() && !text.equals(program)) {
      insert(language, key, text);
    }
    publish(language);
    log.append("sitetext.saved", "sitetext:" + language, key);
  }

  private static void check(String program, String text, String subject) {
    if (text.length() > LONGEST) {
      throw new RefusedChangeException(Reason.TOO_LONG, subject);
    }
    try {
      if (!Messages.arguments(text).equals(Messages.arguments(program))) {
        throw new RefusedChangeException(Reason.PLACEHOLDERS, subject);
      }
    } catch (IllegalArgumentException noPattern) {
      throw new RefusedChangeException(Reason.PATTERN, subject);
    }
  }

  private void insert(String language, String key, String text) {
    entities
        .createNativeQuery(
            "insert into desk.site_text (language, key, pattern, changed_by, changed_at)"
                + " values (?1, ?2, ?3, cast(?4 as uuid), cast(?5 as timestamptz))")
        .setParameter(1, language)
        .setParameter(2, key)
        .setParameter(3, text)
        .setParameter(4, by().toString())
        .setParameter(5, clock.instant().toString())
        .executeUpdate();
  }

  private void publish(String language) {
    Publisher publisher = new Publisher(entities);
    Map<String, String> own = own(language);
    if (own.isEmpty()) {
      publisher.withdraw(SiteData.idOf(SiteText.keyOf(language)));
    } else {
      publisher.publish(new SiteText(SiteText.keyOf(language).slug(), own), Visibility.ALWAYS);
    }
    publisher.announce();
  }

  private Map<String, String> own(String language) {
    Map<String, String> own = new TreeMap<>();
    for (Object row :
        entities
            .createNativeQuery("select key, pattern from desk.site_text where language = ?1")
            .setParameter(1, language)
            .getResultList()) {
      own.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
    }
    return own;
  }

  private static Map<String, String> program(String language) {
    return languages().stream()
        .filter(one -> one.tag().equals(language))
        .findFirst()
        .map(one -> Messages.of(one).written())
        .orElseThrow(() -> new RefusedChangeException(Reason.UNKNOWN, language));
  }

  private UUID by() {
    return actor.person().orElseThrow(() -> new NotPermittedException(Permission.EDIT_SITE));
  }
}
