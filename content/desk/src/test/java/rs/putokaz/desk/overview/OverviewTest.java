package rs.putokaz.desk.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static rs.putokaz.desk.TestLines.DOCTOR;
import static rs.putokaz.desk.TestLines.HEALTH;
import static rs.putokaz.desk.translation.TranslationDesk.AUTHOR;
import static rs.putokaz.desk.translation.TranslationDesk.CLOCK;
import static rs.putokaz.desk.translation.TranslationDesk.paragraph;
import static rs.putokaz.desk.translation.TranslationDesk.worker;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.article.ArticleState;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Role;
import rs.putokaz.desk.translation.TranslationDesk;
import rs.putokaz.desk.translation.coverage.CoverageState;

class OverviewTest {

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
  void everybodyIsToldOnlyWhatTheyCanDoSomethingAbout() {
    assertThat(kinds(worker(Grant.of(Role.ANALYST)))).containsExactly(WaitingKind.TASK);
    assertThat(kinds(worker(new Grant(Role.REVIEWER, "tr"))))
        .containsExactly(WaitingKind.TASK, WaitingKind.REVIEW);
    assertThat(kinds(worker(new Grant(Role.TRANSLATOR, "fa"))))
        .containsExactly(WaitingKind.TASK, WaitingKind.DRAFT, WaitingKind.OUTDATED);
    assertThat(kinds(worker(Grant.of(Role.AUTHOR))))
        .containsExactly(
            WaitingKind.TASK, WaitingKind.DRAFT, WaitingKind.OVERDUE, WaitingKind.LINKS);
    assertThat(kinds(worker(Grant.of(Role.ADMINISTRATOR)))).containsExactly(WaitingKind.values());
  }

  @Test
  void reviewsAndOutdatedTranslationsAreThoseOfTheOwnLanguages() {
    assertThat(of(WaitingKind.REVIEW, worker(new Grant(Role.REVIEWER, "tr"))).first())
        .containsExactly(new WaitingText("police", "tr", "Polis", null, 0));
    assertThat(of(WaitingKind.REVIEW, worker(new Grant(Role.REVIEWER, "fa"))).count()).isZero();
    assertThat(of(WaitingKind.OUTDATED, worker(new Grant(Role.TRANSLATOR, "fa"))).first())
        .containsExactly(new WaitingText("doctor", "fa", "پزشک", null, 1));
    assertThat(of(WaitingKind.OUTDATED, worker(new Grant(Role.TRANSLATOR, "tr"))).count()).isZero();
  }

  @Test
  void draftsAreThosePeopleSavedLastAndOnlyTheFirstAreTold() {
    for (int i = 1; i < 8; i++) {
      desk.create("draft-" + i, paragraph("b1", "Нешто"));
    }

    Waiting drafts = of(WaitingKind.DRAFT, EDITOR);

    assertThat(drafts.count()).isEqualTo(8);
    assertThat(drafts.first()).hasSize(Overview.SHOWN);
    desk.database.execute(
        "putokaz_desk", "update desk.edition set edited_by = '" + TranslationDesk.REVIEWER + "'");
    assertThat(of(WaitingKind.DRAFT, EDITOR))
        .isEqualTo(new Waiting(WaitingKind.DRAFT, 0, List.of()));
  }

  @Test
  void aReviewIsOverdueFromTheDayAfterItsLast() {
    desk.database.execute("putokaz_desk", "update desk.article set review_by = '2026-11-20'");
    assertThat(of(WaitingKind.OVERDUE, EDITOR).count()).isZero();

    desk.database.execute(
        "putokaz_desk", "update desk.article set review_by = '2026-11-19' where slug = 'doctor'");
    assertThat(of(WaitingKind.OVERDUE, EDITOR).first())
        .containsExactly(
            new WaitingText("doctor", "sr", "Лекар", LocalDate.parse("2026-11-19"), 0));
  }

  @Test
  void aTextWaitsOnceHoweverManyOfItsLinksLeadNowhere() {
    assertThat(of(WaitingKind.LINKS, EDITOR).count()).isZero();

    desk.create(
        "lost",
        paragraph("b1", "<a href=\"info:nothing\">ово</a>, <a href=\"info:never\">оно</a>"),
        paragraph("b2", "<a href=\"topic:nowhere\">тамо</a>"));

    Waiting links = of(WaitingKind.LINKS, EDITOR);
    assertThat(links.count()).isEqualTo(1);
    assertThat(links.first())
        .extracting(WaitingText::article, WaitingText::blocks)
        .containsExactly(tuple("lost", 2));
  }

  @Test
  void anApprovedArticleWaitsUntilItIsPublished() {
    desk.approve("police", "sr");
    assertThat(of(WaitingKind.APPROVED, EDITOR).first())
        .extracting(WaitingText::article)
        .containsExactly("police");

    desk.articles(articles -> articles.publish("police", AUTHOR));
    assertThat(of(WaitingKind.APPROVED, EDITOR).count()).isZero();
  }

  @Test
  void tasksAreOpenOnesOfOnesOwnTheMostUrgentFirst() {
    desk.database.execute(
        "putokaz_desk",
        "insert into desk.person (id, email, created_at) values ('"
            + AUTHOR
            + "', 'author@example.org', now())");
    comment("null", "null");
    comment("'2026-12-01'", "null");
    comment("'2026-11-01'", "now()");

    Waiting tasks = of(WaitingKind.TASK, EDITOR);

    assertThat(tasks.count()).isEqualTo(2);
    assertThat(tasks.first().get(0).day()).isEqualTo("2026-12-01");
    assertThat(tasks.first().get(1).day()).isNull();
  }

  @Test
  void onlyLettersThatHaveNotLeftAreCounted() {
    String letter =
        "insert into desk.mail (id, recipient, subject, text, html, kind, language, created_at,"
            + " expires_at, sent_at) values (gen_random_uuid(), 'a@example.org', '', '', '',"
            + " 'invite', 'sr', now(), now(), ";
    desk.database.execute("putokaz_desk", letter + "null)");
    desk.database.execute("putokaz_desk", letter + "now())");

    assertThat(of(WaitingKind.MAIL, worker(Grant.of(Role.ADMINISTRATOR))))
        .isEqualTo(new Waiting(WaitingKind.MAIL, 1, List.of()));
  }

  @Test
  void whatIsArchivedWaitsForNobodyAndIsNotCounted() {
    desk.articles(articles -> articles.archive("police", AUTHOR));
    desk.articles(articles -> articles.archive("doctor", AUTHOR));

    assertThat(waiting(EDITOR)).allSatisfy(one -> assertThat(one.count()).isZero());
    assertThat(progress().articles()).isEmpty();
    assertThat(progress().languages()).isEmpty();
  }

  @Test
  void statesAreCountedForArticlesAndForLanguagesInTheOrderOfMenus() {
    Progress progress = progress();

    assertThat(progress.articles())
        .containsOnly(Map.entry(ArticleState.DRAFT, 1), Map.entry(ArticleState.PUBLISHED, 1));
    assertThat(progress.languages().keySet()).containsExactly("sr", "en", "fa", "tr");
    assertThat(progress.languages().get("sr"))
        .containsOnly(Map.entry(CoverageState.DRAFT, 1), Map.entry(CoverageState.PUBLISHED, 1));
    assertThat(progress.languages().get("fa"))
        .containsOnly(Map.entry(CoverageState.OUTDATED, 1), Map.entry(CoverageState.MISSING, 1));
    assertThat(progress.languages().get("tr"))
        .containsOnly(Map.entry(CoverageState.IN_REVIEW, 1), Map.entry(CoverageState.MISSING, 1));
  }

  private void comment(String due, String resolved) {
    desk.database.execute(
        "putokaz_desk",
        "insert into desk.comment (id, item, language, block, author, text, created_at, assignee,"
            + " due, resolved_at) select gen_random_uuid(), a.id, 'sr', '', p.id, 'x', now(), p.id, "
            + due
            + ", "
            + resolved
            + " from desk.article a, desk.person p where a.slug = 'doctor'");
  }

  private List<Waiting> waiting(Actor actor) {
    return desk.in(entities -> new Overview(entities, actor, CLOCK).waiting());
  }

  private List<WaitingKind> kinds(Actor actor) {
    return waiting(actor).stream().map(Waiting::kind).toList();
  }

  private Waiting of(WaitingKind kind, Actor actor) {
    return waiting(actor).stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  private Progress progress() {
    return desk.in(entities -> new Overview(entities, EDITOR, CLOCK).progress());
  }
}
