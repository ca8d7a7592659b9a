package rs.putokaz.desk.article;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rs.putokaz.desk.TestLines.DOCTOR;
import static rs.putokaz.desk.TestLines.HEALTH;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.item.form.RefusedFormException;

class ArticleListTest extends ArticleTest {

  private static final Instant PAST = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant FUTURE = Instant.parse("2120-01-01T00:00:00Z");

  @BeforeEach
  void importTheDoctor() {
    imports(HEALTH, DOCTOR);
  }

  @Test
  void aRowTellsWhatAnEditorHasToKnow() {
    ArticleRow row = row("doctor", ArticleFilter.all("en"));

    assertThat(row)
        .isEqualTo(
            new ArticleRow(
                "doctor",
                "Doctor",
                "health",
                "Health",
                ArticleState.PUBLISHED,
                false,
                3,
                1,
                LocalDate.parse("2026-11-01"),
                null));
  }

  @ParameterizedTest
  @CsvSource({"fa,پزشک,Здравље", "en,Doctor,Health", "tr,Лекар,Здравље"})
  void titlesAreInTheLanguageAskedForElseInSerbian(String display, String title, String topic) {
    ArticleRow row = row("doctor", ArticleFilter.all(display));

    assertThat(row.title()).isEqualTo(title);
    assertThat(row.topicTitle()).isEqualTo(topic);
  }

  @Test
  void theStateFollowsTheSourceOnItsWay() {
    assertThat(state()).isEqualTo(ArticleState.PUBLISHED);
    save("sr", text("Нови лекар"));
    assertThat(state()).isEqualTo(ArticleState.DRAFT);
    desk(desk -> desk.requestReview("doctor", "sr", AUTHOR));
    assertThat(state()).isEqualTo(ArticleState.IN_REVIEW);
    desk(desk -> desk.approve("doctor", "sr", REVIEWER));
    assertThat(state()).isEqualTo(ArticleState.APPROVED);
    desk(desk -> desk.publish("doctor", AUTHOR));
    assertThat(state()).isEqualTo(ArticleState.PUBLISHED);
    desk(desk -> desk.publishBetween("doctor", FUTURE, Instant.MAX, AUTHOR));
    assertThat(state()).isEqualTo(ArticleState.SCHEDULED);
    desk(desk -> desk.publishBetween("doctor", Instant.MIN, PAST, AUTHOR));
    assertThat(state()).isEqualTo(ArticleState.WITHDRAWN);
    desk(desk -> desk.publish("doctor", AUTHOR));
    desk(desk -> desk.withdraw("doctor", AUTHOR));
    assertThat(state()).isEqualTo(ArticleState.WITHDRAWN);
  }

  @Test
  void languagesThatReadersHaveAreCounted() {
    save("tr", text("Doktor"));
    assertThat(row("doctor", ArticleFilter.all("sr")).published()).isEqualTo(3);

    approve("tr");
    desk(desk -> desk.publish("doctor", AUTHOR));
    assertThat(row("doctor", ArticleFilter.all("sr")).published()).isEqualTo(4);

    desk(desk -> desk.withdraw("doctor", AUTHOR));
    assertThat(row("doctor", ArticleFilter.all("sr")).published()).isZero();
  }

  @Test
  void aPartOfTheListComesWithTheTotalAndTheNumbersOfAllStates() {
    desk(desk -> desk.create("a", "", "sr", "А", AUTHOR));
    desk(desk -> desk.create("z", "", "sr", "З", AUTHOR));

    ArticleList second = ask(desk -> desk.list(ArticleFilter.all("sr"), 1, 1));
    ArticleList drafts = ask(desk -> desk.list(state(ArticleState.DRAFT), 0, 10));

    assertThat(second.rows()).extracting(ArticleRow::slug).containsExactly("doctor");
    assertThat(second.total()).isEqualTo(3);
    assertThat(drafts.rows()).extracting(ArticleRow::slug).containsExactly("a", "z");
    assertThat(drafts.total()).isEqualTo(2);
    assertThat(drafts.states())
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                entry(ArticleState.DRAFT, 2),
                entry(ArticleState.IN_REVIEW, 0),
                entry(ArticleState.APPROVED, 0),
                entry(ArticleState.PUBLISHED, 1),
                entry(ArticleState.SCHEDULED, 0),
                entry(ArticleState.WITHDRAWN, 0),
                entry(ArticleState.ARCHIVED, 0)));
  }

  @Test
  void whatIsArchivedIsSeenNeitherByReadersNorInAnyListButItsOwn() {
    desk(desk -> desk.archive("doctor", AUTHOR));

    assertThat(open("doctor").visibility()).isNull();
    assertThat(slugs(ArticleFilter.all("sr"))).isEmpty();
    assertThat(ask(desk -> desk.list(ArticleFilter.all("sr"), 0, 9)).total()).isZero();
    assertThat(slugs(state(ArticleState.ARCHIVED))).containsExactly("doctor");

    desk(desk -> desk.unarchive("doctor", AUTHOR));
    assertThat(state()).isEqualTo(ArticleState.WITHDRAWN);
  }

  @Test
  void aDayIsTakenAwayByTheEmptyText() {
    revise("doctor", Map.of("reviewBy", LocalDate.parse("2027-03-01")));
    revise("doctor", Map.of("source", "Law on health"));
    assertThat(open("doctor").fields().reviewBy()).isEqualTo("2027-03-01");

    revise("doctor", Map.of("reviewBy", ""));
    assertThat(open("doctor").fields().reviewBy()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          doc,       1
          DOCTOR,    1
          ЛЕКАР,     1
          лекар,     1
          lekar,     1
          пар lek,   0
          'doc лек', 1
          %,         0
          _,         0
          \\,        0
          """)
  void wordsAreLookedForInTitlesAndSlugs(String words, int found) {
    ArticleFilter filter = new ArticleFilter("en", words, null, null, null, null, false);

    assertThat(slugs(filter)).hasSize(found);
  }

  @Test
  void theListIsNarrowedToArticlesThatLeadToACentreOrThatEachCentreFills() {
    assertThat(slugs(words("centre:ca-krn"))).isEmpty();

    edit("summary = '<a href=\"centre:ca-krn\">Крњача</a>'");
    assertThat(slugs(words("centre:ca-krn"))).containsExactly("doctor");
    assertThat(slugs(words("doc centre:ca-krn"))).containsExactly("doctor");
    assertThat(slugs(words("centre:ca-obr"))).isEmpty();

    edit("summary = '', blocks = '[{\"id\":\"b1\",\"kind\":\"slot\",\"ref\":\"hours\"}]'");
    assertThat(slugs(words("centre:ca-obr"))).containsExactly("doctor");

    edit("blocks = '[{\"id\":\"b1\",\"text\":\"<a href=\\\"centre:ca-obr\\\">x</a>\"}]'");
    assertThat(slugs(words("centre:ca-obr"))).containsExactly("doctor");
    assertThat(slugs(words("centre:ca-krn"))).isEmpty();
  }

  private static ArticleFilter words(String words) {
    return new ArticleFilter("en", words, null, null, null, null, false);
  }

  private void edit(String change) {
    database.execute(
        "putokaz_desk", "update desk.edition set " + change + " where language = 'sr'");
  }

  @Test
  void theListIsNarrowedByWhatIsToBeDoneInALanguage() {
    desk(desk -> desk.create("police", "", "sr", "Полиција", AUTHOR));
    desk(desk -> desk.save("police", "tr", text("Polis"), 0, AUTHOR));

    assertThat(slugs(translation("tr", TranslationState.MISSING))).containsExactly("doctor");
    assertThat(slugs(translation("fa", TranslationState.MISSING))).containsExactly("police");
    assertThat(slugs(translation("tr", TranslationState.DRAFT))).containsExactly("police");
    assertThat(slugs(translation("tr", TranslationState.IN_REVIEW))).isEmpty();
    assertThat(slugs(translation("fa", TranslationState.OUTDATED))).containsExactly("doctor");
    assertThat(slugs(translation("en", TranslationState.OUTDATED))).isEmpty();
    assertThat(slugs(translation(null, TranslationState.OUTDATED))).containsExactly("doctor");
    assertThat(slugs(translation("tr", null))).containsExactly("police");
    desk(desk -> desk.requestReview("police", "tr", AUTHOR));
    assertThat(slugs(translation("tr", TranslationState.IN_REVIEW))).containsExactly("police");
    assertThatThrownBy(() -> translation(null, TranslationState.MISSING))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theListIsNarrowedByOwnerAndOverdueReview() {
    desk(desk -> desk.create("police", "", "sr", "Полиција", AUTHOR));
    revise("police", Map.of("reviewBy", LocalDate.parse("2026-11-19")));

    assertThat(slugs(new ArticleFilter("sr", "", null, null, null, null, true)))
        .containsExactly("police");
    assertThat(row("police", ArticleFilter.all("sr")).overdue()).isTrue();
    assertThat(slugs(owner(AUTHOR))).containsExactly("police");
    assertThat(slugs(owner(REVIEWER))).isEmpty();

    desk(desk -> desk.handTo("police", REVIEWER, open("police").version(), AUTHOR));
    assertThat(slugs(owner(REVIEWER))).containsExactly("police");
    revise("police", Map.of("reviewBy", LocalDate.parse("2026-11-20")));
    assertThat(row("police", ArticleFilter.all("sr")).overdue()).isFalse();
  }

  @Test
  void theListIsNarrowedByTopicAndWhatIsUnderIt() {
    imports(
        """
        {"type":"topic","slug":"vaccines","parent":"health","sourceLanguage":"sr",\
        "editions":{"sr":{"title":"Вакцине"}}}""");
    desk(desk -> desk.create("measles", "vaccines", "sr", "Мале богиње", AUTHOR));
    desk(desk -> desk.create("police", "", "sr", "Полиција", AUTHOR));

    assertThat(slugs(topic("health"))).containsExactly("doctor", "measles");
    assertThat(slugs(topic("vaccines"))).containsExactly("measles");
    assertThat(slugs(topic("nowhere"))).isEmpty();
    assertThat(slugs(topic(""))).hasSize(3);
  }

  @Test
  void fieldsAreCheckedAndChangedByOneAtATime() {
    long version = open("doctor").version();
    revise("doctor", Map.of("topic", "", "audience", List.of("child"), "mandatory", false));

    ArticleFields fields = open("doctor").fields();
    assertThat(fields.topic()).isEmpty();
    assertThat(fields.audience()).containsExactly("child");
    assertThat(fields.mandatory()).isFalse();
    assertThat(fields.source()).isEqualTo("Law on health");
    assertThatThrownBy(
            () -> desk(desk -> desk.reviseFields("doctor", NamedFields.NONE, version, REVIEWER)))
        .isInstanceOf(StaleArticleException.class);
    assertRefused("topic", "nowhere");
    assertRefused("audience", List.of("{\"x\"}"));
    assertRefused("colour", "red");
  }

  @Test
  void anArticleIsCreatedOnceWithATitleAndAnOwner() {
    desk(desk -> desk.create("police", "health", "sr", " Полиција ", AUTHOR));

    ArticleSheet sheet = open("police");
    assertThat(sheet.editions().get("sr").text()).isEqualTo(text("Полиција"));
    assertThat(sheet.owner()).isEqualTo(AUTHOR);
    assertThat(sheet.fields().topic()).isEqualTo("health");
    assertThat(sheet.visibility()).isNull();
    assertThatThrownBy(() -> desk(desk -> desk.create("police", "", "sr", "П", AUTHOR)))
        .isInstanceOf(SlugTakenException.class);
    for (String[] bad :
        List.of(
            new String[] {"Bad Slug", "", "sr", "t"},
            new String[] {"x", "nowhere", "sr", "t"},
            new String[] {"x", "", "sr-Latn", "t"},
            new String[] {"x", "", "sr", " "})) {
      assertThatThrownBy(() -> desk(desk -> desk.create(bad[0], bad[1], bad[2], bad[3], AUTHOR)))
          .isInstanceOf(RefusedFormException.class);
    }
  }

  private void assertRefused(String field, Object value) {
    assertThatThrownBy(() -> revise("doctor", Map.of(field, value)))
        .isInstanceOfSatisfying(
            RefusedFormException.class, e -> assertThat(e.part()).startsWith(field));
  }

  private void revise(String slug, Map<String, Object> fields) {
    long version = open(slug).version();
    desk(desk -> desk.reviseFields(slug, new NamedFields(fields), version, AUTHOR));
  }

  private ArticleState state() {
    return row("doctor", ArticleFilter.all("sr")).state();
  }

  private static ArticleFilter state(ArticleState state) {
    return new ArticleFilter("sr", "", state, null, null, null, false);
  }

  private static ArticleFilter translation(String language, TranslationState state) {
    return new ArticleFilter("sr", "", null, language, state, null, false);
  }

  private static ArticleFilter topic(String topic) {
    return new ArticleFilter("sr", "", null, null, null, null, false, topic);
  }

  private static ArticleFilter owner(UUID owner) {
    return new ArticleFilter("sr", "", null, null, null, owner, false);
  }

  private List<String> slugs(ArticleFilter filter) {
    ArticleList list = ask(desk -> desk.list(filter, 0, 10));
    assertThat(list.total()).isEqualTo(list.rows().size());
    return list.rows().stream().map(ArticleRow::slug).toList();
  }

  private ArticleRow row(String slug, ArticleFilter filter) {
    return ask(desk -> desk.list(filter, 0, 10)).rows().stream()
        .filter(row -> row.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }
}
