package rs.putokaz.desk.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.item.RefusedChangeException;
import rs.putokaz.desk.item.form.RefusedFormException;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Role;
import rs.putokaz.published.document.Topic;

class TopicWorkTest {

  @TempDir Path folder;

  private final TestWork office = new TestWork();

  @BeforeEach
  void begin() {
    office.imports(
        folder,
        topic("health", "", 1),
        topic("doctor", "health", 1),
        topic("dentist", "health", 2),
        topic("school", "", 2),
        "{\"type\":\"article\",\"slug\":\"toothache\",\"topic\":\"dentist\","
            + "\"editions\":{\"en\":{\"title\":\"Toothache\"}}}");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void theTreeIsToldFromTheTopDownWithWhatStandsUnderEachTopic() {
    assertThat(tree()).containsExactly("health", "- doctor", "- dentist", "school");

    List<TopicRow> rows = ask(TopicWork::tree);
    assertThat(rows.get(0).below()).isEqualTo(2);
    assertThat(rows.get(2).articles()).isEqualTo(1);
    assertThat(rows.get(2).english()).isEqualTo("EN dentist");
  }

  @Test
  void aTopicGoesToAnotherPlaceAndReadersFindItThereAtOnce() {
    int before = office.database.changes();

    work(topics -> topics.move("dentist", "school", 1));

    assertThat(tree()).containsExactly("health", "- doctor", "school", "- dentist");
    assertThat(((Topic) office.read("topic", "dentist")).parent()).isEqualTo("school");
    assertThat(office.database.changes()).isGreaterThan(before);
    assertThat(office.actions()).containsExactly("topic.moved topic:dentist");
  }

  @Test
  void siblingsAreNumberedAnewWhenOneOfThemGoesBeforeAnother() {
    work(topics -> topics.move("dentist", "health", 1));
    assertThat(tree()).containsExactly("health", "- dentist", "- doctor", "school");
    assertThat(((Topic) office.read("topic", "doctor")).position()).isEqualTo(2);

    work(topics -> topics.move("health", "", 99));
    assertThat(tree()).containsExactly("school", "health", "- dentist", "- doctor");
  }

  @Test
  void aTopicNeverStandsUnderItselfOrUnderWhatIsUnderIt() {
    for (String under : List.of("health", "doctor")) {
      refused(RefusedChangeException.Reason.CYCLE, topics -> topics.move("health", under, 1));
    }
    assertThat(tree()).containsExactly("health", "- doctor", "- dentist", "school");
    assertThat(office.actions()).isEmpty();
  }

  @Test
  void aNewTopicIsTheLastOneAndIsSeenAtOnce() {
    work(topics -> topics.create("work", "", Map.of("sr", "Рад", "en", "Work")));

    assertThat(tree()).endsWith("school", "work");
    assertThat(office.read("topic", "work").editions().get("sr").title()).isEqualTo("Рад");
  }

  @Test
  void aTopicNeedsASerbianTitleAndANameOfItsOwn() {
    refused(
        RefusedChangeException.Reason.EMPTY,
        topics -> topics.create("work", "", Map.of("en", "Work")));
    refused(
        RefusedChangeException.Reason.TAKEN,
        topics -> topics.create("school", "", Map.of("sr", "Рад")));
    refused(
        RefusedChangeException.Reason.SLUG,
        topics -> topics.create("Not a slug", "", Map.of("sr", "Рад")));
    refused(
        RefusedChangeException.Reason.UNKNOWN,
        topics -> topics.create("work", "nowhere", Map.of("sr", "Рад")));
  }

  @Test
  void titlesAndMarksAreChangedTogetherAndReadersHaveThemAtOnce() {
    TopicSheet sheet = ask(topics -> topics.open("doctor"));

    work(
        topics ->
            topics.revise(
                "doctor",
                new NamedFields(
                    Map.of("sensitive", true, "phase", List.of("stay"), "sign", "heart")),
                Map.of("sr", "Лекар", "en", "", "fa", "پزشک"),
                sheet.stamp()));

    Topic read = (Topic) office.read("topic", "doctor");
    assertThat(read.sensitive()).isTrue();
    assertThat(read.sign()).isEqualTo("heart");
    assertThat(read.editions()).containsOnlyKeys("sr", "fa");
    assertThat(read.editions().get("sr").title()).isEqualTo("Лекар");
    refused(
        RefusedChangeException.Reason.STALE,
        topics -> topics.revise("doctor", NamedFields.NONE, Map.of(), sheet.stamp()));
  }

  @Test
  void whatCannotBeStoredIsRefused() {
    TopicSheet sheet = ask(topics -> topics.open("doctor"));

    assertThatThrownBy(
            () ->
                work(
                    topics ->
                        topics.revise(
                            "doctor",
                            new NamedFields(Map.of("sign", "<b>")),
                            Map.of(),
                            sheet.stamp())))
        .isInstanceOf(RefusedFormException.class);
    refused(
        RefusedChangeException.Reason.EMPTY,
        topics -> topics.revise("doctor", NamedFields.NONE, Map.of("sr", " "), sheet.stamp()));
  }

  @Test
  void onlyATopicUnderWhichNothingStandsIsRemoved() {
    refused(RefusedChangeException.Reason.NOT_EMPTY, topics -> topics.remove("health"));
    refused(RefusedChangeException.Reason.NOT_EMPTY, topics -> topics.remove("dentist"));

    work(topics -> topics.remove("doctor"));

    assertThat(tree()).containsExactly("health", "- dentist", "school");
    assertThat(office.seen("topic")).containsExactly("dentist", "health", "school");
    assertThat(((Topic) office.read("topic", "dentist")).position()).isEqualTo(1);
  }

  private List<String> tree() {
    return ask(TopicWork::tree).stream().map(row -> "- ".repeat(row.depth()) + row.slug()).toList();
  }

  private void refused(RefusedChangeException.Reason reason, Consumer<TopicWork> doing) {
    assertThatThrownBy(() -> work(doing))
        .isInstanceOfSatisfying(
            RefusedChangeException.class,
            refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private void work(Consumer<TopicWork> doing) {
    ask(
        topics -> {
          doing.accept(topics);
          return null;
        });
  }

  private <T> T ask(Function<TopicWork, T> doing) {
    return office.as(
        Grant.of(Role.EDITOR),
        parts ->
            doing.apply(
                new TopicWork(parts.entities(), parts.actor(), parts.log(), parts.clock())));
  }

  private static String topic(String slug, String parent, int position) {
    return "{\"type\":\"topic\",\"slug\":\"%s\",\"parent\":\"%s\",\"position\":%d,\"sourceLanguage\":\"sr\",\"editions\":{\"sr\":{\"title\":\"СР %s\"},\"en\":{\"title\":\"EN %s\"}}}"
        .formatted(slug, parent, position, slug, slug);
  }
}
