package rs.putokaz.desk.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import rs.putokaz.desk.edition.DraftEdition;
import rs.putokaz.desk.publishing.Publications.Publication;
import rs.putokaz.desk.publishing.Publications.Published;
import rs.putokaz.desk.publishing.PublishedRecordings.Recorded;
import rs.putokaz.published.document.BlockMedium;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.SiteData;

/**
 * Turns approved texts into what readers see. One publisher serves one transaction: it writes
 * publications as it is asked to, remembers which items really changed, and {@link #announce()}s
 * them at the end. Publishing what is published already changes nothing and announces nothing; a
 * draft whose source was never approved is left alone.
 *
 * <p>Announcing comes last because it locks the log of changes until the commit; so a long import
 * keeps nobody else from publishing.
 */
public final class Publisher {

  private final Publications publications;
  private final PublishedMedia media;
  private final PublishedRecordings recordings;
  private final Set<UUID> changed = new LinkedHashSet<>();

  /**
   * A publisher for the transaction that is under way.
   *
   * @param entities its changes must be flushed before anything is published
   */
  public Publisher(EntityManager entities) {
    this.publications = new Publications(entities.unwrap(Connection.class));
    this.media = new PublishedMedia(entities.unwrap(Connection.class));
    this.recordings = new PublishedRecordings(entities.unwrap(Connection.class));
  }

  /**
   * Publishes drafts as they were approved; when readers see an item stays as it was, and is always
   * for one that is new.
   *
   * @return how many were not published in that form before
   */
  public int publish(Collection<Draft> drafts) {
    return publish(drafts, null);
  }

  /**
   * Publishes a draft as it was approved, to be seen between two moments.
   *
   * @return whether that changed anything
   */
  public boolean publish(Draft draft, Visibility visibility) {
    return publish(List.of(draft), visibility) > 0;
  }

  /**
   * Publishes what the site itself is made with.
   *
   * @return whether that changed anything
   */
  public boolean publish(SiteData data, Visibility visibility) {
    return publish(SiteData.idOf(data.key()), data, visibility);
  }

  /**
   * Publishes an item that has no texts.
   *
   * @return whether that changed anything
   */
  public boolean publish(UUID id, Item data, Visibility visibility) {
    try {
      Publication wanted = new Publication(id, data.key(), ItemJson.write(data), visibility);
      boolean differs = differs(wanted, publications.find(List.of(id)).get(id));
      if (differs) {
        publications.store(List.of(wanted));
        changed.add(id);
      }
      return differs;
    } catch (SQLException e) {
      throw new PublishingException("cannot write publications", e);
    }
  }

  /**
   * Gives what readers have of an item another slug, and changes nothing else of it.
   *
   * @return whether it is published
   */
  public boolean rename(UUID item, String slug) {
    try {
      Published present = publications.find(List.of(item)).get(item);
      if (present == null) {
        return false;
      }
      ObjectNode document = (ObjectNode) ItemJson.mapper().readTree(present.document());
      Item renamed = ItemJson.read((JsonNode) document.put("slug", slug));
      publications.store(
          List.of(
              new Publication(item, renamed.key(), ItemJson.write(renamed), present.visibility())));
      changed.add(item);
      return true;
    } catch (SQLException | IOException e) {
      throw new PublishingException("cannot rename a publication", e);
    }
  }

  /** Between which moments readers see an item; empty when it is not published. */
  public Optional<Visibility> visibility(UUID item) {
    try {
      return publications.visibility(item);
    } catch (SQLException e) {
      throw new PublishingException("cannot read a publication", e);
    }
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

  /**
   * Holds a draft against the media that it would show, as they are now.
   *
   * @throws UnreadyMediaException when readers must not get one of them
   */
  public void requireMedia(Draft draft) {
    try {
      Item document = draft.publication().orElse(null);
      List<UnreadyMediaException.Problem> problems =
          document == null ? List.of() : media.problems(document);
      if (!problems.isEmpty()) {
        throw new UnreadyMediaException(problems);
      }
    } catch (SQLException e) {
      throw new PublishingException("cannot read the media of an item", e);
    }
  }

  /**
   * Writes what is published anew where it shows a medium, whose fields must be flushed before:
   * with what is said of it now, or without it when readers must not get it any more.
   *
   * @param renditions those that it had before
   */
  public void refreshMedium(String medium, Collection<String> renditions) {
    try {
      changed.addAll(media.refresh(medium, renditions));
    } catch (SQLException e) {
      throw new PublishingException("cannot publish a medium", e);
    }
  }

  /**
   * Takes from readers the recordings of an item that are not there any more; a new one they get
   * with the next publication. What was changed must be flushed before.
   */
  public void dropRecordings(UUID item) {
    try {
      Optional<byte[]> without = recordings.withoutLost(item);
      if (without.isPresent()) {
        media.rewrite(item, without.get());
        changed.add(item);
      }
    } catch (SQLException e) {
      throw new PublishingException("cannot take a recording from readers", e);
    }
  }

  /** The files in which readers hear blocks of an item, those of pictures and the like too. */
  public Set<String> renditionsOf(UUID item) {
    try {
      Published present = publications.find(List.of(item)).get(item);
      return present == null ? Set.of() : BlockMedium.renditionsOf(present.document());
    } catch (SQLException e) {
      throw new PublishingException("cannot read a publication", e);
    }
  }

  /** The texts that show a medium. */
  public List<MediaUse> usesOf(String medium) {
    try {
      return media.uses(medium);
    } catch (SQLException e) {
      throw new PublishingException("cannot look where a medium is used", e);
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
      List<UUID> items = drafts.stream().map(draft -> draft.item().id()).toList();
      Map<UUID, Published> before = publications.find(items);
      Map<UUID, List<Recorded>> recorded = recordings.of(items);
      List<Publication> differing = new ArrayList<>();
      List<DraftEdition> approved = new ArrayList<>();
      for (Draft draft : drafts) {
        Item document = draft.publication().orElse(null);
        if (document == null) {
          continue;
        }
        Published present = before.get(draft.item().id());
        byte[] described =
            PublishedRecordings.describe(
                media.describe(ItemJson.write(document)),
                recorded.getOrDefault(draft.item().id(), List.of()));
        Publication wanted =
            publication(draft.item().id(), document.key(), described, visibility, present);
        if (differs(wanted, present)) {
          differing.add(wanted);
          changed.add(wanted.item());
        }
        draft.editions().stream().filter(e -> e.approved().isPresent()).forEach(approved::add);
      }
      publications.store(differing);
      media.note(
          differing.stream().collect(Collectors.toMap(Publication::item, Publication::document)));
      publications.note(approved);
      return differing.size();
    } catch (SQLException e) {
      throw new PublishingException("cannot write publications", e);
    }
  }

  private static Publication publication(
      UUID item, ItemKey key, byte[] document, Visibility visibility, Published present) {
    Visibility seen = visibility;
    if (seen == null) {
      seen = present == null ? Visibility.ALWAYS : present.visibility();
    }
    return new Publication(item, key, document, seen);
  }

  private static boolean differs(Publication wanted, Published present) {
    return present == null
        || !Arrays.equals(wanted.document(), present.document())
        || !wanted.visibility().equals(present.visibility());
  }
}
