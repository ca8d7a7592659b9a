package rs.putokaz.portal.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.portal.leaflet.page.Leaflet;
import rs.putokaz.portal.leaflet.page.LeafletPdf;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.feed.FeedBatch;
import rs.putokaz.published.feed.FeedPosition;

/** Leaflets that nobody has asked for yet, and those that do not change. */
class LeafletMakerTest {

  private static final Duration SOON = Duration.ofMinutes(2);
  private static final ItemKey DOCTOR = new ItemKey(ItemType.ARTICLE, "doctor");
  private static final ItemKey FIRE = new ItemKey(ItemType.FACT, "fire");

  @TempDir Path data;

  private DemoNode demo;
  private LeafletMaker maker;
  private long changes = 1;

  @BeforeEach
  void start() {
    demo = new DemoNode(data);
    maker = new LeafletMaker(demo.node(), demo.pages(), demo.leaflets());
  }

  @AfterEach
  void stop() {
    maker.close();
    demo.close();
  }

  /** Publishes an item with another text in one place. */
  private void publish(ItemKey key, String pointer, String name, String text) {
    Item item = demo.node().replica().find(key).orElseThrow();
    ObjectNode json = ItemJson.mapper().valueToTree(item);
    ((ObjectNode) json.at(pointer)).put(name, text);
    changes++;
    demo.node()
        .replica()
        .apply(
            new FeedBatch(
                List.of(
                    DemoNode.arrival(
                        "\"" + key.type().word() + "\" \"" + key.slug() + "\"", json.toString())),
                new FeedPosition(changes, Instant.EPOCH),
                true));
  }

  private static void eventually(BooleanSupplier condition) throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    long until = System.nanoTime() + SOON.toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < until) {
      never.await(20, TimeUnit.MILLISECONDS);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private boolean isThere(String slug, String tag, boolean withSerbian) {
    return demo.leaflets().has(demo.leaflet(slug, tag, withSerbian));
  }

  @Test
  void whatIsPublishedIsMadeBeforeAnybodyAsks() throws InterruptedException {
    Thread thread = new Thread(maker);
    thread.start();
    assertThat(isThere("doctor", "ur", false)).isFalse();

    publish(DOCTOR, "/editions/ur/blocks/0", "text", "نیا متن");
    maker.changed(java.util.Set.of(DOCTOR));

    eventually(() -> isThere("doctor", "ur", false) && isThere("doctor", "sr-Latn", false));
    eventually(() -> isThere("doctor", "ur", true) && isThere("doctor", "en", true));
    assertThat(isThere("house-rules", "en", false)).isFalse();
    maker.close();
    thread.join(SOON.toMillis());
    assertThat(thread.isAlive()).isFalse();
  }

  @Test
  void theHashChangesWithWhatTheLeafletSaysAndWithNothingElse() {
    String before = demo.leaflet("doctor", "en", false).hash();
    String serbian = demo.leaflet("doctor", "sr", false).hash();

    publish(DOCTOR, "/editions/en/blocks/0", "text", "Another text.");
    String after = demo.leaflet("doctor", "en", false).hash();
    assertThat(after).isNotEqualTo(before);
    assertThat(demo.leaflet("doctor", "sr", false).hash()).isEqualTo(serbian);

    publish(FIRE, "", "value", "555");
    assertThat(demo.leaflet("doctor", "en", false).hash()).isNotEqualTo(after);
    assertThat(demo.leaflet("doctor", "sr", false).hash()).isNotEqualTo(serbian);
  }

  @Test
  void theSameContentIsTheSameFile() {
    Leaflet leaflet = demo.leaflet("doctor", "ar", true);
    byte[] first = LeafletPdf.of(leaflet);

    assertThat(LeafletPdf.of(demo.leaflet("doctor", "ar", true))).isEqualTo(first);
    assertThat(demo.leaflets().file(leaflet)).contains(first);
    assertThat(demo.leaflets().has(leaflet)).isTrue();
  }
}
