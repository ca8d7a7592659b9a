package rs.putokaz.portal.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.portal.http.ReadyPage.Caching;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.feed.FeedBatch;
import rs.putokaz.published.feed.FeedPosition;
import rs.putokaz.published.feed.PublicationChange;
import rs.putokaz.published.replica.Replica;
import rs.putokaz.published.search.SearchIndexFields;

/** Which pages a change drops, told by a real replica as it happens on a node. */
class PageCacheTest {

  private static final UUID DOCTOR = UUID.randomUUID();
  private static final UUID LAWYER = UUID.randomUUID();
  private static final UUID POLICE = UUID.randomUUID();

  @TempDir Path folder;

  private final ChangingClock clock = new ChangingClock();
  private final PageCache cache = new PageCache(clock);
  private Replica replica;
  private long change;

  @BeforeEach
  void open() {
    replica = new Replica(folder, new SearchIndexFields());
    apply(arrival(DOCTOR, article("doctor", "Doctor"), Instant.MAX));
    apply(arrival(LAWYER, article("lawyer", "Lawyer"), Instant.MAX));
    apply(arrival(POLICE, fact("192"), Instant.MAX));
    replica.addListener(cache);
    keep("/en/info/doctor", key(ItemType.ARTICLE, "doctor"), key(ItemType.FACT, "police"));
    keep("/sr/info/doctor", key(ItemType.ARTICLE, "doctor"));
    keep("/en/info/lawyer", key(ItemType.ARTICLE, "lawyer"));
    keep("/en/topics", list(ItemType.ARTICLE));
    keep("/en/centres", list(ItemType.CENTRE));
  }

  @AfterEach
  void close() {
    replica.close();
  }

  @Test
  void aChangeToAnItemDropsJustThePagesThatShowIt() {
    apply(arrival(DOCTOR, article("doctor", "Physician"), Instant.MAX));

    assertThat(kept()).containsExactly("/en/info/lawyer", "/en/centres");
  }

  @Test
  void aNewItemDropsTheListsOfItsTypeAndNothingElse() {
    apply(arrival(UUID.randomUUID(), article("dentist", "Dentist"), Instant.MAX));

    assertThat(kept())
        .containsExactly("/en/info/doctor", "/sr/info/doctor", "/en/info/lawyer", "/en/centres");
  }

  @Test
  void aNewValueOfAFactDropsThePagesThatShowTheValue() {
    apply(arrival(POLICE, fact("193"), Instant.MAX));

    assertThat(kept())
        .containsExactly("/sr/info/doctor", "/en/info/lawyer", "/en/topics", "/en/centres");
  }

  @Test
  void aWithdrawnItemTakesItsPagesWithIt() {
    apply(new PublicationChange(LAWYER, Optional.empty()));

    assertThat(kept()).containsExactly("/en/info/doctor", "/sr/info/doctor", "/en/centres");
  }

  @Test
  void aRenamedItemDropsThePagesOfItsOldNameAndOfItsNewOne() {
    keep("/en/info/attorney", key(ItemType.ARTICLE, "attorney"));

    apply(arrival(LAWYER, article("attorney", "Attorney"), Instant.MAX));

    assertThat(kept()).containsExactly("/en/info/doctor", "/sr/info/doctor", "/en/centres");
    assertThat(cache.find("/en/info/attorney")).isEmpty();
  }

  @Test
  void whatEndsTakesItsPagesWithItWithoutAnyChange() {
    Instant end = Instant.parse("2026-12-01T00:00:00Z");
    apply(arrival(LAWYER, article("lawyer", "Lawyer"), end));
    keep("/en/info/lawyer", key(ItemType.ARTICLE, "lawyer"));

    replica.expire(end.minusMillis(1));
    assertThat(kept()).contains("/en/info/lawyer");
    replica.expire(end);
    assertThat(kept()).doesNotContain("/en/info/lawyer").contains("/en/info/doctor");
  }

  @Test
  void aNodeThatFollowsAnEmptyDatabaseKeepsNoPageOfWhatItHadBefore() {
    replica.reset();
    assertThat(kept()).contains("/en/info/doctor");
    replica.apply(new FeedBatch(List.of(), new FeedPosition(++change, Instant.EPOCH), true));

    assertThat(kept()).containsExactly("/en/centres");
  }

  @Test
  void whatShowsTodayIsDroppedWhenADayBeginsInSerbiaAndNothingElseIs() {
    keep("/en/centres/ca-krn", Set.of(Sources.TODAY));
    clock.now = Instant.parse("2026-11-20T22:59:59Z");
    assertThat(cache.find("/en/centres/ca-krn")).isPresent();

    clock.now = Instant.parse("2026-11-20T23:00:00Z");

    assertThat(cache.find("/en/centres/ca-krn")).isEmpty();
    assertThat(cache.find("/en/info/lawyer")).isPresent();
  }

  @Test
  void aPageThatWasBeingRenderedDuringAChangeIsNotKept() {
    long began = cache.generation();
    ReadyPage old = page("Lawyer", key(ItemType.ARTICLE, "lawyer"));
    apply(arrival(LAWYER, article("lawyer", "Attorney"), Instant.MAX));

    cache.keep("/en/info/lawyer", old, began);

    assertThat(cache.find("/en/info/lawyer")).isEmpty();
  }

  @Test
  void noPageIsKeptWhileReadersMaySeeHalfOfAChange() {
    Set<ItemKey> lawyer = Set.of(new ItemKey(ItemType.ARTICLE, "lawyer"));

    cache.changing(lawyer);
    keep("/en/info/lawyer", key(ItemType.ARTICLE, "lawyer"));
    assertThat(cache.find("/en/info/lawyer")).isEmpty();
    cache.changed(lawyer);

    keep("/en/info/lawyer", key(ItemType.ARTICLE, "lawyer"));
    assertThat(cache.find("/en/info/lawyer")).isPresent();
  }

  @Test
  void aPageWhoseRenderingBeganAfterTheChangeIsKept() {
    apply(arrival(LAWYER, article("lawyer", "Attorney"), Instant.MAX));
    keep("/en/info/lawyer", key(ItemType.ARTICLE, "lawyer"));

    assertThat(kept()).contains("/en/info/lawyer");
  }

  private void apply(PublicationChange one) {
    FeedPosition position = new FeedPosition(++change, Instant.EPOCH);
    replica.apply(new FeedBatch(List.of(one), position, true));
  }

  private List<String> kept() {
    return Stream.of(
            "/en/info/doctor", "/sr/info/doctor", "/en/info/lawyer", "/en/topics", "/en/centres")
        .filter(path -> cache.find(path).isPresent())
        .toList();
  }

  @SafeVarargs
  private void keep(String path, Set<String>... sources) {
    cache.keep(path, page(path, sources), cache.generation());
  }

  @SafeVarargs
  private static ReadyPage page(String text, Set<String>... sources) {
    Set<String> all = Set.copyOf(Stream.of(sources).flatMap(Set::stream).toList());
    return ReadyPage.of(200, "text/html", text.getBytes(UTF_8), Caching.REVALIDATE, all);
  }

  private static Set<String> key(ItemType type, String slug) {
    Sources sources = new Sources();
    sources.item(new ItemKey(type, slug));
    return sources.names();
  }

  private static Set<String> list(ItemType type) {
    Sources sources = new Sources();
    sources.list(type);
    return sources.names();
  }

  private static PublicationChange arrival(UUID id, String json, Instant until) {
    return new PublicationChange(
        id, Optional.of(new PublicationChange.Publication(json.getBytes(UTF_8), until)));
  }

  private static String article(String slug, String title) {
    return "{\"type\":\"article\",\"slug\":\"%s\",\"sourceLanguage\":\"en\",\"editions\":{\"en\":{\"title\":\"%s\"}}}"
        .formatted(slug, title);
  }

  private static String fact(String value) {
    return "{\"type\":\"fact\",\"slug\":\"police\",\"value\":\"%s\",\"sourceLanguage\":\"en\",\"editions\":{\"en\":{\"title\":\"Police\"}}}"
        .formatted(value);
  }

  /** Stands still on an afternoon until it is set. */
  private static final class ChangingClock extends Clock {
    private Instant now = Instant.parse("2026-11-20T15:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Europe/Belgrade");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
