package rs.putokaz.published.replica;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.feed.FeedBatch;
import rs.putokaz.published.feed.FeedPosition;
import rs.putokaz.published.feed.PublicationChange;
import rs.putokaz.published.search.SearchIndexFields;
import rs.putokaz.published.search.SearchQuery;
import rs.putokaz.published.search.Searcher;

class ReplicaTest {

  private static final UUID DOCTOR = UUID.randomUUID();
  private static final UUID POLICE = UUID.randomUUID();
  private static final UUID HEALTH = UUID.randomUUID();
  private static final ItemKey DOCTOR_KEY = new ItemKey(ItemType.ARTICLE, "doctor");

  @TempDir Path folder;
  private long change;

  @Test
  void anEmptyReplicaStandsAtTheStart() {
    try (Replica replica = open()) {
      assertThat(replica.position()).isEqualTo(FeedPosition.START);
      assertThat(replica.find(DOCTOR_KEY)).isEmpty();
    }
  }

  @Test
  void whatWasAppliedIsThereAfterARestart() {
    try (Replica replica = open()) {
      replica.apply(batch(arrival(DOCTOR, doctor("Doctor"))));
    }
    try (Replica replica = open()) {
      assertThat(replica.position().changeNo()).isEqualTo(1);
      assertThat(replica.find(DOCTOR_KEY)).map(Item::slug).contains("doctor");
      assertThat(replica.catalogue().article("doctor")).isPresent();
      replica.apply(batch(removal(DOCTOR)));
      assertThat(replica.find(DOCTOR_KEY)).isEmpty();
      assertThat(replica.catalogue().articles()).isEmpty();
    }
  }

  @Test
  void applyingABatchTwiceKeepsEachItemOnce() {
    try (Replica replica = open()) {
      FeedBatch batch = batch(arrival(DOCTOR, doctor("Doctor")));
      replica.apply(batch);
      replica.apply(batch);
      assertThat(hits(replica, "doctor")).containsExactly("doctor");
    }
  }

  @Test
  void whatEndsIsDroppedAtItsTimeAlsoAfterARestart() {
    Instant end = Instant.parse("2026-12-01T00:00:00Z");
    try (Replica replica = open()) {
      replica.apply(batch(new PublicationChange(DOCTOR, publication(doctor("Doctor"), end))));
    }
    try (Replica replica = open()) {
      assertThat(replica.nextExpiry()).isEqualTo(end);
      replica.expire(end.minusMillis(1));
      assertThat(replica.find(DOCTOR_KEY)).isPresent();
      replica.expire(end);
      assertThat(replica.find(DOCTOR_KEY)).isEmpty();
      assertThat(replica.nextExpiry()).isEqualTo(Instant.MAX);
    }
  }

  @Test
  void aNewValueOfAFactIsFoundInTheTextsThatShowIt() {
    try (Replica replica = open()) {
      replica.apply(
          batch(
              arrival(POLICE, fact("192")),
              arrival(DOCTOR, doctor("Call <fact ref=\\\"police\\\"/>"))));
      assertThat(hits(replica, "192")).containsExactly("doctor");
      replica.apply(batch(arrival(POLICE, fact("777"))));
      assertThat(hits(replica, "777")).containsExactly("doctor");
    }
  }

  @Test
  void aTopicThatComesLaterFiltersTheArticlesBelowIt() {
    try (Replica replica = open()) {
      replica.apply(batch(arrival(DOCTOR, doctor("Doctor"))));
      replica.apply(batch(arrival(HEALTH, topic("clinic", "health"))));
      SearchQuery query = new SearchQuery("doctor", "en", Set.of(), "health", 10, 0);
      assertThat(hits(replica, query)).contains("doctor");
    }
  }

  @Test
  void aSubTopicIsFoundOnlyWhileItHasNoArticle() {
    try (Replica replica = open()) {
      replica.apply(batch(arrival(HEALTH, topic("clinic", "health"))));
      assertThat(hits(replica, "clinic")).containsExactly("clinic");
      replica.apply(batch(arrival(DOCTOR, doctor("At the clinic"))));
      assertThat(hits(replica, "clinic")).containsExactly("doctor");
      replica.apply(batch(removal(DOCTOR)));
      assertThat(hits(replica, "clinic")).containsExactly("clinic");
    }
  }

  @Test
  void aDocumentThatThisNodeIsTooOldToKnowStopsNothing() {
    try (Replica replica = open()) {
      replica.apply(batch(arrival(DOCTOR, doctor("Help"))));
      replica.apply(
          batch(
              arrival(HEALTH, "{\"type\":\"hologram\",\"slug\":\"x\"}"),
              arrival(DOCTOR, doctor("Newer").replace("paragraph", "hologram")),
              arrival(POLICE, fact("192"))));
      assertThat(replica.position().changeNo()).isEqualTo(2);
      assertThat(replica.catalogue().factValue("police")).isEqualTo("192");
      assertThat(hits(replica, "help")).containsExactly("doctor");
    }
  }

  @Test
  void whatItHadStaysUntilAnotherDatabaseHasToldAll() {
    try (Replica replica = open()) {
      replica.apply(batch(arrival(DOCTOR, doctor("Help")), arrival(HEALTH, topic("clinic", ""))));
      replica.reset();
      assertThat(replica.position()).isEqualTo(FeedPosition.START);
      assertThat(replica.find(DOCTOR_KEY)).isPresent();
      replica.apply(new FeedBatch(List.of(arrival(POLICE, fact("192"))), position(7), false));
      assertThat(replica.find(DOCTOR_KEY)).isPresent();
    }
    try (Replica restarted = open()) {
      assertThat(restarted.position()).isEqualTo(FeedPosition.START);
      restarted.apply(
          new FeedBatch(List.of(arrival(HEALTH, topic("clinic", ""))), position(8), true));
      assertThat(restarted.find(DOCTOR_KEY)).isEmpty();
      assertThat(restarted.catalogue().topic("clinic")).isPresent();
      assertThat(restarted.position().changeNo()).isEqualTo(8);
    }
  }

  private static FeedPosition position(long change) {
    return new FeedPosition(change, Instant.EPOCH);
  }

  @Test
  void anArticleNeedsNoTopic() {
    try (Replica replica = open()) {
      replica.apply(batch(arrival(DOCTOR, doctor("Help").replace("\"clinic\"", "\"\""))));
      assertThat(hits(replica, "help")).containsExactly("doctor");
    }
  }

  @Test
  void anArticleIsFoundByTheTitleThatItsSubTopicHasInAnotherLanguage() {
    String clinic = topic("clinic", "health");
    try (Replica replica = open()) {
      replica.apply(batch(arrival(DOCTOR, doctor("Help")), arrival(HEALTH, clinic)));
      assertThat(hits(replica, "clinique")).isEmpty();
      String inFrench = clinic.replace("}}}", "},\"fr\":{\"title\":\"Clinique\"}}}");
      replica.apply(batch(arrival(HEALTH, inFrench)));
      assertThat(hits(replica, "clinique")).containsExactly("doctor");
    }
  }

  @Test
  void editionsAreReadAsTheyWerePublished() {
    String json = doctor("Call <strong>now</strong>");
    try (Replica replica = open()) {
      replica.apply(batch(arrival(DOCTOR, json)));
      Item item = replica.find(DOCTOR_KEY).orElseThrow();
      assertThat(item).isEqualTo(ItemJson.read(ItemJson.write(item)));
      assertThat(item.editions()).containsOnlyKeys("en");
      assertThat(item.edition("en").orElseThrow().blocks())
          .singleElement()
          .extracting(Block::text)
          .isEqualTo("Call <strong>now</strong>");
      assertThat(item.edition("fr")).isEmpty();
    }
  }

  @Test
  void aRenamedItemLeavesItsOldNameBehind() {
    try (Replica replica = open()) {
      List<ItemKey> told = new ArrayList<>();
      replica.apply(batch(arrival(DOCTOR, doctor("Doctor"))));
      replica.addListener(told::addAll);
      replica.apply(
          batch(arrival(DOCTOR, doctor("Doctor").replace("\"doctor\"", "\"physician\""))));
      assertThat(replica.find(DOCTOR_KEY)).isEmpty();
      assertThat(replica.catalogue().articles())
          .singleElement()
          .extracting(a -> a.key().slug())
          .isEqualTo("physician");
      assertThat(told).contains(DOCTOR_KEY, new ItemKey(ItemType.ARTICLE, "physician"));
    }
  }

  @Test
  void listenersHearOfAChangeBeforeTheFirstReaderSeesIt() {
    try (Replica replica = open()) {
      List<String> seen = new ArrayList<>();
      replica.addListener(
          new ReplicaListener() {
            @Override
            public void changing(Set<ItemKey> items) {
              seen.add(items + " " + replica.find(DOCTOR_KEY).isPresent());
            }

            @Override
            public void changed(Set<ItemKey> items) {
              seen.add(items + " " + replica.find(DOCTOR_KEY).isPresent());
            }
          });

      replica.apply(batch(arrival(DOCTOR, doctor("Doctor"))));

      assertThat(seen).containsExactly(Set.of(DOCTOR_KEY) + " false", Set.of(DOCTOR_KEY) + " true");
    }
  }

  @Test
  void aDamagedIndexIsBegunAnew() throws IOException {
    try (Replica replica = open()) {
      replica.apply(batch(arrival(DOCTOR, doctor("Doctor"))));
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> !path.endsWith("write.lock")).toList()) {
        Files.write(file, "damage".getBytes(UTF_8));
      }
    }
    try (Replica replica = open()) {
      assertThat(replica.position()).isEqualTo(FeedPosition.START);
      replica.apply(batch(arrival(DOCTOR, doctor("Doctor"))));
      assertThat(hits(replica, "doctor")).containsExactly("doctor");
    }
  }

  @Test
  void aBatchThatWasNotCommittedIsReadAgain() throws IOException {
    Path killed = folder.resolve("killed");
    Path running = folder.resolve("running");
    try (Replica replica = new Replica(running, new SearchIndexFields())) {
      replica.apply(batch(arrival(DOCTOR, doctor("Doctor"))));
      copy(running, killed);
      replica.apply(batch(arrival(POLICE, fact("192"))));
    }
    try (Replica replica = new Replica(killed, new SearchIndexFields())) {
      assertThat(replica.position().changeNo()).isEqualTo(1);
      assertThat(hits(replica, "doctor")).containsExactly("doctor");
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(path -> !path.endsWith("write.lock")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private Replica open() {
    return new Replica(folder, new SearchIndexFields());
  }

  private FeedBatch batch(PublicationChange... changes) {
    return new FeedBatch(List.of(changes), new FeedPosition(++change, Instant.EPOCH), true);
  }

  private static PublicationChange arrival(UUID id, String json) {
    return new PublicationChange(id, publication(json, Instant.MAX));
  }

  private static PublicationChange removal(UUID id) {
    return new PublicationChange(id, Optional.empty());
  }

  private static Optional<PublicationChange.Publication> publication(String json, Instant until) {
    return Optional.of(new PublicationChange.Publication(json.getBytes(UTF_8), until));
  }

  private static List<String> hits(Replica replica, String text) {
    return hits(replica, SearchQuery.of(text, "en"));
  }

  private static List<String> hits(Replica replica, SearchQuery query) {
    List<String> chain =
        Stream.concat(Stream.of("en"), Languages.get("en").fallback().stream()).toList();
    return replica.search(index -> new Searcher().search(index, query, chain)).hits().stream()
        .map(hit -> hit.key().slug())
        .toList();
  }

  private static String doctor(String text) {
    return "{\"type\":\"article\",\"slug\":\"doctor\",\"topic\":\"clinic\",\"sourceLanguage\":\"en\",\"editions\":{\"en\":{\"title\":\"Doctor\","
        + "\"blocks\":[{\"id\":\"b1\",\"kind\":\"paragraph\",\"text\":\""
        + text
        + "\"}]}}}";
  }

  private static String fact(String value) {
    return "{\"type\":\"fact\",\"slug\":\"police\",\"value\":\""
        + value
        + "\",\"valueKind\":\"phone\",\"sourceLanguage\":\"en\",\"editions\":{\"en\":{\"title\":\"Police\"}}}";
  }

  private static String topic(String slug, String parent) {
    return "{\"type\":\"topic\",\"slug\":\""
        + slug
        + "\",\"parent\":\""
        + parent
        + "\",\"sourceLanguage\":\"en\",\"editions\":{\"en\":{\"title\":\"Clinic\"}}}";
  }
}
