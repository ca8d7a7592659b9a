package rs.putokaz.portal.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rs.putokaz.portal.http.ReadyPage.Caching;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;

/** How much the cache takes, and that no race of readers and changes leaves an old page in it. */
class PageCacheLimitsTest {

  private static final int MEGABYTE = 1024 * 1024;
  private static final int MOST = 64;
  private static final ItemKey DOCTOR = new ItemKey(ItemType.ARTICLE, "doctor");
  private static final String PATH = "/en/info/doctor";
  private static final byte[] NOTHING = {};

  private final PageCache cache = new PageCache();

  @Test
  void thePagesTogetherStayBelowTheLimitWithTheirEncodings() {
    ReadyPage page = page(new byte[MEGABYTE]);
    int pages = 3 * MOST;
    for (int i = 0; i < pages; i++) {
      cache.keep("/en/info/" + i, page, cache.generation());
    }
    eventually(() -> kept(pages) <= MOST / 2);

    assertThat(kept(pages)).isGreaterThan(MOST / 4);
  }

  @Test
  void longAddressesOfSmallPagesCountToo() {
    String address = "/en/info/" + "a".repeat(MEGABYTE);
    for (int i = 0; i < 2 * MOST; i++) {
      cache.keep(address + i, page(NOTHING), cache.generation());
    }
    eventually(
        () ->
            IntStream.range(0, 2 * MOST).filter(i -> cache.find(address + i).isPresent()).count()
                < MOST);
  }

  @Test
  void noRaceOfReadersAndChangesLeavesAnOldPage() throws Exception {
    AtomicInteger version = new AtomicInteger();
    ExecutorService readers = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 2_000; round++) {
        CountDownLatch rendering = new CountDownLatch(2);
        Future<?> one = readers.submit(() -> render(rendering, version));
        Future<?> other = readers.submit(() -> render(rendering, version));
        rendering.await();
        cache.changing(Set.of(DOCTOR));
        version.incrementAndGet();
        cache.changed(Set.of(DOCTOR));
        one.get();
        other.get();
        String newest = Integer.toString(version.get());
        assertThat(cache.find(PATH).map(page -> new String(page.plain(), UTF_8)).orElse(newest))
            .isEqualTo(newest);
      }
    } finally {
      readers.shutdownNow();
    }
  }

  private void render(CountDownLatch rendering, AtomicInteger version) {
    long generation = cache.generation();
    ReadyPage page = page(Integer.toString(version.get()).getBytes(UTF_8));
    rendering.countDown();
    cache.keep(PATH, page, generation);
  }

  private long kept(int pages) {
    return IntStream.range(0, pages).filter(i -> cache.find("/en/info/" + i).isPresent()).count();
  }

  private static ReadyPage page(byte[] body) {
    Set<String> sources = Set.of(DOCTOR.toString());
    return ReadyPage.of(200, "text/html", body, Caching.REVALIDATE, sources);
  }

  /** Letting go of pages happens on another thread. */
  private static void eventually(BooleanSupplier condition) {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    CountDownLatch never = new CountDownLatch(1);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      try {
        never.await(10, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
