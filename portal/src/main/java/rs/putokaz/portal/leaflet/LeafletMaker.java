package rs.putokaz.portal.leaflet;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.portal.http.Sources;
import rs.putokaz.portal.leaflet.page.Leaflet;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.portal.page.ItemPaths;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.portal.page.Reader;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Centre;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.replica.Catalogue;
import rs.putokaz.published.replica.ItemSummary;
import rs.putokaz.published.replica.ReplicaListener;

/**
 * Makes leaflets anew after something was published that stands in them, before anybody asks: in a
 * thread of its own that rests four times as long as it works, so that readers do not notice it.
 */
public final class LeafletMaker implements Runnable, ReplicaListener, AutoCloseable {

  private static final Logger LOG = Logger.getLogger(LeafletMaker.class.getName());

  /** What is published within this time is made together. */
  private static final Duration QUIET = Duration.ofSeconds(2);

  private static final int REST = 4;

  private final PortalNode node;
  private final Pages pages;
  private final Leaflets leaflets;
  private final BlockingQueue<Set<ItemKey>> news = new LinkedBlockingQueue<>();
  private volatile boolean closed;

  /** A maker that waits for news; see {@link #run}. */
  public LeafletMaker(PortalNode node, Pages pages, Leaflets leaflets) {
    this.node = node;
    this.pages = pages;
    this.leaflets = leaflets;
  }

  @Override
  public void changed(Set<ItemKey> items) {
    news.add(items);
  }

  @Override
  public void run() {
    Thread.currentThread().setName("putokaz-leaflets");
    Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
    try {
      node.replica().addListener(this);
      Set<ItemKey> waiting = new HashSet<>();
      while (!closed) {
        waiting.addAll(news.take());
        for (var more = waiting; more != null && !closed; ) {
          waiting.addAll(more);
          more = news.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
        }
        if (round(waiting)) {
          waiting.clear();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Leaflets are made only when somebody asks for them", e);
    }
  }

  /** Makes what those items stand in; false when news came before all was made. */
  private boolean round(Set<ItemKey> items) throws InterruptedException {
    Set<String> changed = Sources.changed(items);
    for (Candidate next : candidates(items)) {
      if (closed || !news.isEmpty()) {
        return false;
      }
      long began = System.nanoTime();
      try {
        make(next, changed);
      } catch (RuntimeException e) {
        if (!closed) {
          LOG.log(Level.WARNING, "A leaflet cannot be made: " + next, e);
        }
      }
      TimeUnit.NANOSECONDS.sleep((System.nanoTime() - began) * REST);
    }
    leaflets.prune();
    return true;
  }

  private record Candidate(ItemKey key, Language language, boolean withSerbian) {}

  /** What was published itself comes first, and leaflets in one language before those in two. */
  private List<Candidate> candidates(Set<ItemKey> items) {
    Catalogue catalogue = node.replica().catalogue();
    Stream<ItemKey> keys =
        Stream.concat(
            catalogue.articles().stream().map(ItemSummary::key),
            catalogue.centres().stream().map(Centre::key));
    return keys.flatMap(
            key ->
                Languages.publicSite().stream()
                    .flatMap(
                        language ->
                            Stream.of(
                                new Candidate(key, language, false),
                                new Candidate(key, language, true))))
        .sorted(
            Comparator.comparing((Candidate one) -> !items.contains(one.key()))
                .thenComparing(Candidate::withSerbian))
        .toList();
  }

  private void make(Candidate next, Set<String> changed) {
    PageFrame frame = pages.frame(next.language(), ItemPaths.of(next.key()));
    Optional<Leaflet> leaflet =
        node.replica().find(next.key()).flatMap(item -> content(item, frame, next));
    if (!Collections.disjoint(frame.sources().names(), changed)) {
      leaflet.filter(one -> !leaflets.has(one)).ifPresent(leaflets::file);
    }
  }

  /** Only in languages in which there is a text: another one is made when it is asked for. */
  private Optional<Leaflet> content(Item item, PageFrame frame, Candidate wanted) {
    if (!Reader.isIn(item, wanted.language())) {
      return Optional.empty();
    }
    return item instanceof Article article
        ? leaflets.of(article, frame, wanted.withSerbian())
        : leaflets.of((Centre) item, frame, wanted.withSerbian());
  }

  @Override
  public void close() {
    closed = true;
    news.add(Set.of());
  }
}
