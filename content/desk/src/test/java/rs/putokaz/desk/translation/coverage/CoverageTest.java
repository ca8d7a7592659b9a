package rs.putokaz.desk.translation.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static rs.putokaz.desk.TestLines.DOCTOR;
import static rs.putokaz.desk.TestLines.HEALTH;
import static rs.putokaz.desk.translation.TranslationDesk.AUTHOR;
import static rs.putokaz.desk.translation.TranslationDesk.paragraph;
import static rs.putokaz.desk.translation.TranslationDesk.worker;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Role;
import rs.putokaz.desk.translation.TranslationDesk;

class CoverageTest {

  private static final List<String> COLUMNS = List.of("sr", "en", "fa", "tr");
  private static final Actor EDITOR = worker(Grant.of(Role.EDITOR));

  @TempDir Path folder;

  private final TranslationDesk desk = new TranslationDesk();

  @BeforeEach
  void write() {
    desk.imports(folder, HEALTH, DOCTOR);
    desk.create("police", paragraph("b1", "Позовите полицију"));
    desk.save("police", "tr", "Polis", paragraph("b1", "Polisi arayın"));
    desk.articles(articles -> articles.requestReview("police", "tr", AUTHOR));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everyArticleHasItsStateInEveryLanguage() {
    CoverageMatrix matrix = matrix(EDITOR, all());

    assertThat(states(matrix, "doctor"))
        .containsEntry("sr", CoverageState.PUBLISHED)
        .containsEntry("en", CoverageState.PUBLISHED)
        .containsEntry("fa", CoverageState.OUTDATED)
        .containsEntry("tr", CoverageState.MISSING);
    assertThat(states(matrix, "police"))
        .containsEntry("sr", CoverageState.DRAFT)
        .containsEntry("tr", CoverageState.IN_REVIEW)
        .containsEntry("fa", CoverageState.MISSING);
    CoverageRow doctor = matrix.rows().get(0);
    assertThat(doctor.title()).isEqualTo("Doctor");
    assertThat(doctor.mandatory()).isTrue();
    assertThat(doctor.cells().get("fa").outdated()).isEqualTo(1);
    assertThat(doctor.cells().get("sr").source()).isTrue();
  }

  @Test
  void statesAreCountedForEachLanguage() {
    CoverageMatrix matrix = matrix(EDITOR, all());

    assertThat(matrix.total()).isEqualTo(2);
    assertThat(matrix.counts().get("tr"))
        .containsOnly(Map.entry(CoverageState.MISSING, 1), Map.entry(CoverageState.IN_REVIEW, 1));
    assertThat(matrix.counts().get("sr"))
        .containsOnly(Map.entry(CoverageState.PUBLISHED, 1), Map.entry(CoverageState.DRAFT, 1));
  }

  @Test
  void anApprovedTextIsPublishedOnlyWhenReadersHaveIt() {
    desk.approve("police", "sr");
    assertThat(states(matrix(EDITOR, all()), "police")).containsEntry("sr", CoverageState.APPROVED);

    desk.articles(articles -> articles.publish("police", AUTHOR));
    assertThat(states(matrix(EDITOR, all()), "police"))
        .containsEntry("sr", CoverageState.PUBLISHED);

    desk.articles(articles -> articles.withdraw("police", AUTHOR));
    assertThat(states(matrix(EDITOR, all()), "police")).containsEntry("sr", CoverageState.APPROVED);
  }

  @Test
  void aPersonOwesWhatOnlyTheirLanguagesLack() {
    Actor persian = worker(new Grant(Role.TRANSLATOR, "fa"));
    Actor turkish = worker(new Grant(Role.REVIEWER, "tr"));

    assertThat(slugs(persian, owed(List.of("fa")))).containsExactly("doctor", "police");
    assertThat(slugs(persian, owed(List.of("en", "tr")))).isEmpty();
    assertThat(slugs(turkish, owed(COLUMNS))).containsExactly("police");
    assertThat(slugs(worker(Grant.of(Role.ANALYST)), owed(COLUMNS))).isEmpty();
    assertThat(languages(persian)).containsExactly("fa");
    assertThat(languages(EDITOR)).isEmpty();
  }

  @Test
  void theMatrixIsNarrowedByTopicDutyStateAndWords() {
    assertThat(slugs(EDITOR, filter("", "health", false, null))).containsExactly("doctor");
    assertThat(slugs(EDITOR, filter("", "", true, null))).containsExactly("doctor");
    assertThat(slugs(EDITOR, filter("", "", false, CoverageState.IN_REVIEW)))
        .containsExactly("police");
    assertThat(slugs(EDITOR, filter("lekar", "", false, null))).containsExactly("doctor");
    assertThat(slugs(EDITOR, filter("nothing", "", false, null))).isEmpty();
  }

  @Test
  void aPartComesWithTheTotal() {
    CoverageMatrix second =
        desk.in(
            entities -> new Coverage(entities, EDITOR, TranslationDesk.CLOCK).matrix(all(), 1, 1));

    assertThat(second.rows()).extracting(CoverageRow::slug).containsExactly("police");
    assertThat(second.total()).isEqualTo(2);
  }

  private CoverageMatrix matrix(Actor actor, CoverageFilter filter) {
    return desk.in(
        entities -> new Coverage(entities, actor, TranslationDesk.CLOCK).matrix(filter, 0, 20));
  }

  private List<String> languages(Actor actor) {
    return desk.in(entities -> new Coverage(entities, actor, TranslationDesk.CLOCK).ownLanguages());
  }

  private List<String> slugs(Actor actor, CoverageFilter filter) {
    return matrix(actor, filter).rows().stream().map(CoverageRow::slug).toList();
  }

  private static Map<String, CoverageState> states(CoverageMatrix matrix, String slug) {
    return matrix.rows().stream()
        .filter(row -> row.slug().equals(slug))
        .flatMap(row -> row.cells().entrySet().stream())
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> e.getValue().state()));
  }

  private static CoverageFilter all() {
    return filter("", "", false, null);
  }

  private static CoverageFilter owed(List<String> languages) {
    return new CoverageFilter("en", "", "", false, languages, null, true);
  }

  private static CoverageFilter filter(
      String words, String topic, boolean mandatory, CoverageState state) {
    return new CoverageFilter("en", words, topic, mandatory, COLUMNS, state, false);
  }
}
