package rs.putokaz.portal.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.replica.ReplicaListener;

/**
 * Ready pages by path. Bounded in memory; a change to an item drops just the pages that were
 * rendered from it, before the first reader sees it. A page that was being rendered while something
 * changed is not kept.
 */
public class PageCache implements ReplicaListener {

  private static final long MOST_BYTES = 64L * 1024 * 1024;

  private final Cache<String, ReadyPage> pages =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String path, ReadyPage page) -> path.length() + page.weight())
          .build();
  private final AtomicLong generation = new AtomicLong();
  private boolean changing;
  private final AtomicReference<LocalDate> day = new AtomicReference<>();
  private final Clock clock;

  /** An empty cache, for which a day begins when it does in Serbia. */
  public PageCache() {
    this(Clock.system(ZoneId.of("Europe/Belgrade")));
  }

  PageCache(Clock clock) {
    this.clock = clock;
    day.set(LocalDate.now(clock));
  }

  /** The page at a path, if it is ready. */
  public Optional<ReadyPage> find(String path) {
    LocalDate today = LocalDate.now(clock);
    if (!today.equals(day.get()) && !today.equals(day.getAndSet(today))) {
      drop(Set.of(Sources.TODAY));
    }
    return Optional.ofNullable(pages.getIfPresent(path));
  }

  /** A number that grows with every change; taken before rendering and given to {@link #keep}. */
  public long generation() {
    return generation.get();
  }

  /** Keeps a page unless something is changing or has changed since its rendering began. */
  public synchronized void keep(String path, ReadyPage page, long renderedAt) {
    if (!changing && generation.get() == renderedAt) {
      pages.put(path, page);
    }
  }

  @Override
  public synchronized void changing(Set<ItemKey> items) {
    changing = true;
    drop(Sources.changed(items));
  }

  @Override
  public synchronized void changed(Set<ItemKey> items) {
    changing = false;
    generation.incrementAndGet();
  }

  private synchronized void drop(Set<String> changed) {
    generation.incrementAndGet();
    pages.asMap().values().removeIf(page -> !Collections.disjoint(page.sources(), changed));
  }
}
