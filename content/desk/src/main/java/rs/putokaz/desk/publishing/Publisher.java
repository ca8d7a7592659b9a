package rs.putokaz.desk.publishing;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rs.putokaz.desk.publishing.Publications.Publication;
import rs.putokaz.desk.publishing.Publications.Published;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemJson;

/**
 * Turns drafts into what readers see. One publisher serves one transaction: it writes publications
 * as it is asked to, remembers which items really changed, and {@link #announce()}s them at the
 * end. Publishing what is published already changes nothing and announces nothing.
 *
 * <p>Announcing comes last because it locks the log of changes until the commit; so a long import
 * keeps nobody else from publishing.
 */
public final class Publisher {

  private final Publications publications;
  private final Set<UUID> changed = new LinkedHashSet<>();

  /**
   * A publisher for the transaction that is under way.
   *
   * @param entities its changes must be flushed before {@link #announce()}
   */
  public Publisher(EntityManager entities) {
    this.publications = new Publications(entities.unwrap(Connection.class));
  }

  /**
   * Publishes drafts as they are; when readers see an item stays as it was, and is always for one
   * that is new.
   *
   * @return how many were not published in that form before
   */
  public int publish(Collection<Draft> drafts) {
    return publish(drafts, null);
  }

  /**
   * Publishes a draft as it is, to be seen between two moments.
   *
   * @return whether that changed anything
   */
  public boolean publish(Draft draft, Visibility visibility) {
    return publish(List.of(draft), visibility) > 0;
  }

  /**
   * Takes an item away from readers; its draft stays.
   *
   * @return whether it was published
   */
  public boolean withdraw(UUID item) {
    try {
      boolean withdrawn = publications.delete(item);
      if (withdrawn) {
        changed.add(item);
      }
      return withdrawn;
    } catch (SQLException e) {
      throw new PublishingException("cannot withdraw an item", e);
    }
  }

  /** Tells the public nodes what changed. Call it last before the commit. */
  public void announce() {
    if (changed.isEmpty()) {
      return;
    }
    try {
      publications.logChanges(changed);
      changed.clear();
    } catch (SQLException e) {
      throw new PublishingException("cannot write the log of changes", e);
    }
  }

  private int publish(Collection<Draft> drafts, Visibility visibility) {
    try {
      Map<UUID, Published> before =
          publications.find(drafts.stream().map(draft -> draft.item().id()).toList());
      List<Publication> differing = new ArrayList<>();
      for (Draft draft : drafts) {
        Published present = before.get(draft.item().id());
        Publication wanted = publication(draft, visibility, present);
        if (differs(wanted, present)) {
          differing.add(wanted);
          changed.add(wanted.item());
        }
      }
      publications.store(differing);
      return differing.size();
    } catch (SQLException e) {
      throw new PublishingException("cannot write publications", e);
    }
  }

  private static Publication publication(Draft draft, Visibility visibility, Published present) {
    Item document = draft.document();
    Visibility seen = visibility;
    if (seen == null) {
      seen = present == null ? Visibility.ALWAYS : present.visibility();
    }
    return new Publication(draft.item().id(), document.key(), ItemJson.write(document), seen);
  }

  private static boolean differs(Publication wanted, Published present) {
    return present == null
        || !Arrays.equals(wanted.document(), present.document())
        || !wanted.visibility().equals(present.visibility());
  }
}
