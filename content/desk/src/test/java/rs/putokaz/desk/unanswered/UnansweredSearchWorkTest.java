package rs.putokaz.desk.unanswered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Role;

class UnansweredSearchWorkTest {

  private static final String PORTAL = "putokaz_portal";

  private final TestWork office = new TestWork();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void whatWasAskedOnOneOccasionIsShownToNobody() {
    asked("en", "visa run", "2026-11-19", 1);
    asked("en", "sim card", "2026-11-19", 1);
    asked("en", "sim card", "2026-11-20", 1);

    assertThat(queries("", 30)).containsExactly("sim card");
    assertThat(ask(work -> work.unanswered(5)).count()).isEqualTo(1);
  }

  @Test
  void theMostFrequentComeFirstAndLanguageAndDaysNarrowTheList() {
    asked("en", "bus", "2026-11-20", 2);
    asked("fa", "اتوبوس", "2026-11-20", 5);
    asked("en", "old", "2026-11-10", 9);

    assertThat(queries("", 30)).containsExactly("old", "اتوبوس", "bus");
    assertThat(queries("en", 30)).containsExactly("old", "bus");
    assertThat(queries("", 7)).containsExactly("اتوبوس", "bus");
    assertThat(ask(work -> work.unanswered(1)).top()).hasSize(1);
    assertThat(ask(work -> work.unanswered(1)).count()).isEqualTo(3);
  }

  @Test
  void aDismissedQueryIsGoneUntilItIsRestored() {
    asked("en", "bus", "2026-11-20", 2);
    asked("sr", "bus", "2026-11-20", 2);

    run(work -> work.dismiss("en", "bus"));
    run(work -> work.dismiss("en", "bus"));

    assertThat(list(false)).extracting(UnansweredSearch::language).containsExactly("sr");
    assertThat(list(true)).extracting(UnansweredSearch::language).containsExactly("en");

    run(work -> work.restore("en", "bus"));

    assertThat(queries("", 30)).hasSize(2);
    assertThat(office.actions())
        .contains("search.dismissed search:en", "search.restored search:en");
    assertThat(office.database.query("postgres", "select detail from desk.audit"))
        .allMatch(String::isEmpty);
  }

  @Test
  void afterNinetyDaysNothingIsLeft() {
    asked("en", "old", "2026-08-21", 2);
    asked("en", "kept", "2026-08-22", 2);
    run(work -> work.dismiss("en", "kept"));
    office.database.execute(
        "putokaz_desk",
        "insert into desk.dismissed_search (language, query, dismissed_at)"
            + " values ('en', 'old', '2026-08-20')");

    office.as(
        Grant.of(Role.EDITOR),
        parts -> {
          new UnansweredSearchKeeper(parts.entities(), parts.clock()).forgetOld();
          return null;
        });

    assertThat(all("query from published.unanswered_search")).containsExactly("kept");
    assertThat(all("query from desk.dismissed_search")).containsExactly("kept");
  }

  @Test
  void thePortalCountsAnOccasionOfAQueryAndReadsNothing() {
    note("'en', 'en', 'fa'", "'bus', 'bus', 'bus'");
    note("'en'", "'bus'");

    assertThat(all("language || ' ' || asked from published.unanswered_search order by 1"))
        .containsExactly("en 2", "fa 1");
    assertThatThrownBy(
            () -> office.database.query(PORTAL, "select query from published.unanswered_search"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(
            () ->
                office.database.execute(
                    PORTAL, "insert into published.unanswered_search values ('en', 'x', now(), 1)"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void whatMayNameAPersonIsRefusedByTheDatabaseToo() {
    note("'en', 'en', 'en'", "'me@example.org', 'case 12 345', '" + "x".repeat(61) + "'");
    note("'en'", "'law 2024'");

    assertThat(all("query from published.unanswered_search")).containsExactly("law 2024");
  }

  private void note(String languages, String queries) {
    office.database.query(
        PORTAL,
        "select published.note_unanswered(array[" + languages + "], array[" + queries + "])");
  }

  private void asked(String language, String query, String day, int times) {
    office.database.execute(
        "postgres",
        "insert into published.unanswered_search values ('%s', '%s', '%s', %d)"
            .formatted(language, query, day, times));
  }

  private List<String> all(String select) {
    return office.database.query("postgres", "select " + select);
  }

  private List<UnansweredSearch> list(boolean dismissed) {
    return ask(work -> work.list("", 30, dismissed));
  }

  private List<String> queries(String language, int days) {
    return ask(work -> work.list(language, days, false)).stream()
        .map(UnansweredSearch::query)
        .toList();
  }

  private void run(Consumer<UnansweredSearchWork> doing) {
    ask(
        work -> {
          doing.accept(work);
          return null;
        });
  }

  private <T> T ask(Function<UnansweredSearchWork, T> doing) {
    return office.as(
        Grant.of(Role.EDITOR),
        parts ->
            doing.apply(
                new UnansweredSearchWork(
                    parts.entities(), parts.actor(), parts.log(), parts.clock())));
  }
}
