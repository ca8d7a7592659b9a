package rs.putokaz.portal.kiosk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.ws.rs.NotFoundException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import rs.putokaz.portal.http.Sources;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.replica.ReplicaListener;

/**
 * Which object has which hash. Bytes are kept for a while only and rendered again when somebody
 * asks; those of the generation before are answered as long as they are kept. For all threads.
 */
final class ObjectIndex implements ReplicaListener {

  private static final long KEPT_BYTES = 16L * 1024 * 1024;

  private final ObjectWriter writer;
  private final Map<ObjectName, KioskObject> objects = new ConcurrentHashMap<>();
  private final Map<String, ObjectName> names = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();
  private final Cache<String, byte[]> bytes =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_BYTES)
          .weigher((String sha256, byte[] json) -> json.length)
          .build();

  ObjectIndex(ObjectWriter writer) {
    this.writer = writer;
  }

  /** A number that is another one after each change of the content. */
  long changes() {
    return changes.get();
  }

  /**
   * The object of that name.
   *
   * @throws NotFoundException when what it is about has gone
   */
  KioskObject get(ObjectName name) {
    KioskObject known = objects.get(name);
    return known == null ? render(name) : known;
  }

  private KioskObject render(ObjectName name) {
    long before = changes.get();
    ObjectWriter.Written written = writer.write(name);
    String sha256 = Digest.of(written.json());
    KioskObject object =
        new KioskObject(name, sha256, written.json().length, written.sources(), written.files());
    bytes.put(sha256, written.json());
    names.put(sha256, name);
    objects.put(name, object);
    if (changes.get() != before) {
      objects.remove(name, object);
    }
    return object;
  }

  /** The bytes with that hash, if they are still to be had. */
  Optional<byte[]> bytes(String sha256) {
    byte[] kept = bytes.getIfPresent(sha256);
    ObjectName name = names.get(sha256);
    if (kept == null && name != null) {
      try {
        render(name);
        kept = bytes.getIfPresent(sha256);
      } catch (NotFoundException gone) {
        names.remove(sha256);
      }
    }
    return Optional.ofNullable(kept);
  }

  @Override
  public void changed(Set<ItemKey> items) {
    changes.incrementAndGet();
    Set<String> changed = Sources.changed(items);
    objects.values().removeIf(object -> !Collections.disjoint(object.sources(), changed));
    names.keySet().removeIf(sha256 -> !isKnown(sha256));
  }

  private boolean isKnown(String sha256) {
    KioskObject object = objects.get(names.get(sha256));
    return object != null && object.sha256().equals(sha256);
  }
}
