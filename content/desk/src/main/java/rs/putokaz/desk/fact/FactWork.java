package rs.putokaz.desk.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.item.RefusedChangeException;
import rs.putokaz.desk.item.RefusedChangeException.Reason;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.publishing.DirectChange;
import rs.putokaz.desk.publishing.Draft;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemType;

/**
 * Where editors keep the shared facts. A change is with readers at once, in every language of every
 * page that shows the fact, and is recorded. What cannot be is refused with a {@link
 * RefusedChangeException} or a {@link rs.putokaz.desk.item.form.RefusedFormException}.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.EDIT_FACTS)
public class FactWork {

  private static final String SOURCE = "sr";

  private final EntityManager entities;
  private final Actor actor;
  private final AuditLog log;
  private final Clock clock;

  /** Work in that database. */
  @Inject
  public FactWork(EntityManager entities, Actor actor, AuditLog log, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected FactWork() {
    this(null, null, null, null);
  }

  /**
   * The facts, by name.
   *
   * @param letters part of a name, a slug or a value; empty for all facts
   * @param language in which they are named, where they have a name in it
   */
  public List<FactRow> list(String letters, String language) {
    return FactRows.list(entities, letters, language, LocalDate.now(clock));
  }

  /**
   * All of a fact.
   *
   * @param language in which the items are named that show it
   */
  public FactSheet open(String slug, String language) {
    Draft draft = DirectChange.read(entities, ItemType.FACT, slug);
    DraftFact fact = (DraftFact) draft.item();
    Map<String, FactSheet.Wording> wordings = new HashMap<>();
    draft
        .editions()
        .forEach(
            edition ->
                wordings.put(
                    edition.language(),
                    new FactSheet.Wording(edition.text().title(), edition.text().summary())));
    return new FactSheet(
        slug,
        fact.value(),
        fact.valueKind(),
        fact.verified(),
        fact.checkedOn(),
        fact.reviewBy(),
        wordings,
        FactRows.uses(entities, slug, language),
        DirectChange.stamp(draft));
  }

  /**
   * Begins a fact that nobody has confirmed yet.
   *
   * @param title its Serbian name
   */
  public void create(String slug, String valueKind, String value, String title) {
    DirectChange change = change();
    change.requireFree(ItemType.FACT, slug);
    requireText(slug, value);
    requireText(slug, title);
    Draft draft = change.drafts().create(new DraftFact(slug, SOURCE));
    NamedFields fields = new NamedFields(Map.of("valueKind", valueKind, "value", value));
    change.publish(change.revise(draft, fields, Map.of(SOURCE, new Edition(title, "", List.of()))));
    change.announce();
    log.append("fact.created", subject(slug), value);
  }

  /**
   * Changes a fact.
   *
   * @param fields value, valueKind, verified, checkedOn, reviewBy
   * @param wordings by language tag; one without a name is taken away
   * @param stamp of the {@link FactSheet} that was opened
   */
  public void revise(
      String slug, NamedFields fields, Map<String, FactSheet.Wording> wordings, String stamp) {
    DirectChange change = change();
    Draft draft = change.lock(ItemType.FACT, slug, stamp);
    requireText(slug, fields.text("value", ((DraftFact) draft.item()).value()));
    Map<String, Edition> texts = new HashMap<>();
    wordings.forEach(
        (language, wording) -> {
          if (wording.title().isBlank() && !wording.value().isBlank()) {
            throw new RefusedChangeException(Reason.EMPTY, subject(slug) + " " + language);
          }
          texts.put(language, new Edition(wording.title(), wording.value(), List.of()));
        });
    change.publish(change.revise(draft, fields, texts));
    change.announce();
    log.append("fact.revised", subject(slug), fields.text("value", ""));
  }

  /** Notes that a fact was found right today. */
  public void confirm(String slug, String stamp) {
    DirectChange change = change();
    Draft draft = change.lock(ItemType.FACT, slug, stamp);
    NamedFields confirmed =
        new NamedFields(Map.of("verified", true, "checkedOn", LocalDate.now(clock)));
    change.publish(change.revise(draft, confirmed, Map.of()));
    change.announce();
    log.append("fact.confirmed", subject(slug), ((DraftFact) draft.item()).value());
  }

  private static void requireText(String slug, String text) {
    if (text.isBlank()) {
      throw new RefusedChangeException(Reason.EMPTY, subject(slug));
    }
  }

  private DirectChange change() {
    UUID by = actor.person().orElseThrow(() -> new NotPermittedException(Permission.EDIT_FACTS));
    return new DirectChange(entities, clock, by);
  }

  private static String subject(String slug) {
    return "fact:" + slug;
  }
}
