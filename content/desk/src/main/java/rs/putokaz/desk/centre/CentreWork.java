package rs.putokaz.desk.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.edition.DraftEdition;
import rs.putokaz.desk.edition.Saving;
import rs.putokaz.desk.edition.Stage;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.item.RefusedChangeException;
import rs.putokaz.desk.item.RefusedChangeException.Reason;
import rs.putokaz.desk.item.form.Forms;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.publishing.DirectChange;
import rs.putokaz.desk.publishing.Draft;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;

/**
 * Where a centre's officers and editors keep what readers learn of it. Its fields (status, places,
 * address, telephone) are with readers at once. A text is, too, when somebody saves it who may
 * publish; else it waits until a reviewer approves it. All is recorded. What cannot be is refused
 * with a {@link RefusedChangeException} or a {@link
 * rs.putokaz.desk.item.form.RefusedFormException}; what a person may not, with a {@link
 * NotPermittedException}.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class CentreWork {

  private final EntityManager entities;
  private final Actor actor;
  private final AuditLog log;
  private final Clock clock;

  /** Work in that database. */
  @Inject
  public CentreWork(EntityManager entities, Actor actor, AuditLog log, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected CentreWork() {
    this(null, null, null, null);
  }

  /** The centres, open ones first, then by name in that language where they have one. */
  public List<CentreRow> list(String language) {
    return CentreRows.list(entities, actor, language);
  }

  /** All of a centre. */
  public CentreSheet open(String slug) {
    Draft draft = DirectChange.read(entities, ItemType.CENTRE, slug);
    Map<String, CentreSheet.Text> texts = new HashMap<>();
    draft
        .editions()
        .forEach(
            edition ->
                texts.put(
                    edition.language(),
                    new CentreSheet.Text(
                        edition.text(), edition.stage(), edition.approved().isPresent())));
    DraftCentre centre = (DraftCentre) draft.item();
    return new CentreSheet(centre.fields(), texts, DirectChange.stamp(draft));
  }

  /** How far people there are informed in the languages that they need. */
  public List<CentreReach> reach(String slug) {
    return CentreReach.of(entities, slug, clock.instant());
  }

  /**
   * Changes fields; readers have them at once.
   *
   * @param stamp of the {@link CentreSheet} that was opened
   */
  public void revise(String slug, NamedFields fields, String stamp) {
    require(Permission.EDIT_CENTRE, slug);
    DirectChange change = change();
    Draft draft = change.lock(ItemType.CENTRE, slug, stamp);
    draft.item().revise(Forms.fields(new ItemKey(ItemType.CENTRE, slug), fields));
    change.publish(draft);
    change.announce();
    log.append(
        "centre.revised", subject(slug), String.join(" ", new TreeSet<>(fields.values().keySet())));
  }

  /**
   * Saves a text. Readers have it at once when the person may publish; else it waits for review.
   *
   * @param stamp of the {@link CentreSheet} that was opened
   * @return whether readers have it
   */
  public boolean save(String slug, String language, Edition text, String stamp) {
    require(Permission.EDIT_CENTRE, slug);
    DirectChange change = change();
    Draft draft = change.lock(ItemType.CENTRE, slug, stamp);
    Edition canonical = Forms.edition(text, language);
    if (canonical.title().isBlank()) {
      throw new RefusedChangeException(Reason.EMPTY, subject(slug) + " " + language);
    }
    Saving saving = new Saving(by(), clock.instant());
    DraftEdition saved =
        change.drafts().save(draft, language, draft.stored(language, canonical), saving);
    entities.flush();
    boolean atOnce = actor.may(Permission.PUBLISH);
    if (atOnce) {
      saved.trust(by());
      change.publish(draft);
      change.announce();
    } else if (saved.stage() == Stage.DRAFT) {
      saved.requestReview();
    }
    log.append(
        atOnce ? "centre.published" : "centre.review-requested",
        subject(slug),
        language + " " + saved.no());
    return atOnce;
  }

  /** Whether the person may approve a centre's text in that language, or send it back. */
  public boolean mayReview(String language) {
    return actor.may(Permission.REVIEW, language);
  }

  /**
   * Approves a text that waits for review; readers have it at once.
   *
   * @param stamp of the {@link CentreSheet} that the reviewer has read
   */
  public void approve(String slug, String language, String stamp) {
    require(Permission.REVIEW, language);
    DirectChange change = change();
    Draft draft = change.lock(ItemType.CENTRE, slug, stamp);
    DraftEdition edition = edition(draft, language);
    edition.approve(by());
    change.publish(draft);
    change.announce();
    log.append("centre.approved", subject(slug), language + " " + edition.no());
  }

  /**
   * Makes a text that waits for review a draft again.
   *
   * @param stamp of the {@link CentreSheet} that the reviewer has read
   */
  public void sendBack(String slug, String language, String stamp) {
    require(Permission.REVIEW, language);
    edition(change().lock(ItemType.CENTRE, slug, stamp), language).sendBack();
    log.append("centre.sent-back", subject(slug), language);
  }

  private static DraftEdition edition(Draft draft, String language) {
    return draft
        .edition(language)
        .orElseThrow(
            () ->
                new RefusedChangeException(
                    Reason.UNKNOWN, subject(draft.item().slug()) + " " + language));
  }

  private void require(Permission permission, String scope) {
    if (!actor.may(permission, scope)) {
      throw new NotPermittedException(permission);
    }
  }

  private DirectChange change() {
    return new DirectChange(entities, clock, by());
  }

  private UUID by() {
    return actor.person().orElseThrow(() -> new NotPermittedException(Permission.READ_DESK));
  }

  private static String subject(String slug) {
    return "centre:" + slug;
  }
}
