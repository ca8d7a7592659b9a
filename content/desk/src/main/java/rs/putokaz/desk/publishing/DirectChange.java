package rs.putokaz.desk.publishing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import rs.putokaz.desk.edition.DraftEdition;
import rs.putokaz.desk.edition.Saving;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.item.RefusedChangeException;
import rs.putokaz.desk.item.RefusedChangeException.Reason;
import rs.putokaz.desk.item.form.Forms;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.slug.Slug;

/**
 * A change by somebody who may publish it themselves: the texts are approved in their name and are
 * with readers at once. It serves one transaction and ends with {@link #announce}.
 */
public final class DirectChange {

  private final EntityManager entities;
  private final Drafts drafts;
  private final Publisher publisher;
  private final Saving saving;

  /** A change by that person, now. */
  public DirectChange(EntityManager entities, Clock clock, UUID by) {
    this.entities = entities;
    this.drafts = new Drafts(entities);
    this.publisher = new Publisher(entities);
    this.saving = new Saving(by, clock.instant());
  }

  /**
   * What an editor has before them when they change something; another stamp is another state.
   *
   * @return a short text that is the same only as long as fields and texts are
   */
  public static String stamp(Draft draft) {
    StringBuilder stamp = new StringBuilder(Long.toString(draft.item().version()));
    for (DraftEdition edition : draft.editions()) {
      stamp.append(' ').append(edition.language()).append(edition.no());
      stamp.append(edition.stage().word().charAt(0));
    }
    return stamp.toString();
  }

  /**
   * The item with its texts, to be looked at.
   *
   * @throws RefusedChangeException when there is none
   */
  public static Draft read(EntityManager entities, ItemType type, String slug) {
    return Optional.ofNullable(new Drafts(entities).find(type, List.of(slug)).get(slug))
        .orElseThrow(() -> unknown(type, slug));
  }

  /**
   * The item with its texts, for whoever is about to change it.
   *
   * @throws RefusedChangeException when there is none
   */
  public Draft lock(ItemType type, String slug) {
    return drafts.lock(type, slug).orElseThrow(() -> unknown(type, slug));
  }

  /**
   * The same, as it was opened.
   *
   * @param stamp what {@link #stamp} gave then
   * @throws RefusedChangeException when there is none, or it is different now
   */
  public Draft lock(ItemType type, String slug, String stamp) {
    Draft draft = lock(type, slug);
    if (!stamp(draft).equals(stamp)) {
      throw new RefusedChangeException(Reason.STALE, type.word() + ":" + slug);
    }
    return draft;
  }

  /**
   * Checks that an item of that name can be created.
   *
   * @throws RefusedChangeException when the name is no slug, or there is such an item
   */
  public void requireFree(ItemType type, String slug) {
    if (!Slug.matches(slug)) {
      throw new RefusedChangeException(Reason.SLUG, slug);
    }
    if (drafts.lock(type, slug).isPresent()) {
      throw new RefusedChangeException(Reason.TAKEN, type.word() + ":" + slug);
    }
  }

  /**
   * Changes fields and texts. A text without a title is taken away, but never the source.
   *
   * @param fields in any form
   * @param texts by language tag, in any form; those that are not named stay
   * @return the draft as it is then
   * @throws RefusedChangeException when the source would have no title
   * @throws rs.putokaz.desk.item.form.RefusedFormException when a field or a text cannot be
   */
  public Draft revise(Draft draft, NamedFields fields, Map<String, Edition> texts) {
    String slug = draft.item().slug();
    Map<String, Edition> canonical = new TreeMap<>();
    texts.forEach(
        (language, text) -> {
          if (!text.title().isBlank()) {
            canonical.put(language, Forms.edition(text, language));
          } else if (language.equals(draft.item().sourceLanguage())) {
            throw new RefusedChangeException(Reason.EMPTY, slug);
          } else {
            draft.edition(language).ifPresent(entities::remove);
          }
        });
    NamedFields checked = Forms.fields(new ItemKey(draft.item().type(), slug), fields);
    drafts.revise(draft, new Revision(checked, Optional.empty(), canonical), saving);
    entities.flush();
    return lock(draft.item().type(), slug);
  }

  private static RefusedChangeException unknown(ItemType type, String slug) {
    return new RefusedChangeException(Reason.UNKNOWN, type.word() + ":" + slug);
  }

  /** The drafts that the transaction works with. */
  public Drafts drafts() {
    return drafts;
  }

  /** Readers get what is approved of these items. */
  public void publish(Draft... changed) {
    entities.flush();
    publisher.publish(Arrays.asList(changed));
  }

  /** Takes an item away from readers. */
  public void withdraw(UUID item) {
    publisher.withdraw(item);
  }

  /** Tells the public nodes. Call it last before the log of actions. */
  public void announce() {
    publisher.announce();
  }
}
