package rs.putokaz.desk.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static rs.putokaz.desk.TestWork.NOW;
import static rs.putokaz.desk.TestWork.SOMEBODY;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Role;
import rs.putokaz.desk.person.TestActor;

class AuditTrailTest {

  private static final Grant ADMINISTRATOR = Grant.of(Role.ADMINISTRATOR);

  private final TestWork office = new TestWork();

  @BeforeEach
  void act() {
    office.database.execute(
        "putokaz_desk",
        "insert into desk.person (id, email, name, created_at) values ('"
            + SOMEBODY
            + "', 'administrator@example.org', 'Demo administrator', now())");
    append("article.saved", "article:doctor", "sr 2");
    append("article.saved", "article:police", "sr 3");
    append("person.invited", "person:" + SOMEBODY, "");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void entriesComeNewestFirstWithTheNamesOfPeople() {
    AuditPage page = ask(trail -> trail.list(AuditFilter.ALL, 0, 2));

    assertThat(page.total()).isEqualTo(3);
    assertThat(page.rows()).extracting(AuditRow::no).containsExactly(3L, 2L);
    assertThat(page.rows().get(0))
        .isEqualTo(
            new AuditRow(
                3,
                NOW,
                "Demo administrator",
                "person.invited",
                "person:Demo administrator",
                "",
                TestActor.ORIGIN));
    assertThat(ask(trail -> trail.list(AuditFilter.ALL, 2, 2)).rows())
        .extracting(AuditRow::no)
        .containsExactly(1L);
  }

  @Test
  void theListIsNarrowedByPersonActionSubjectAndDay() {
    LocalDate today = LocalDate.parse("2026-11-20");

    assertThat(total(new AuditFilter(SOMEBODY, "", "", null))).isEqualTo(3);
    assertThat(total(new AuditFilter(UUID.randomUUID(), "", "", null))).isZero();
    assertThat(total(new AuditFilter(null, "article.saved", "", null))).isEqualTo(2);
    assertThat(total(new AuditFilter(null, "", "DOCTOR", null))).isEqualTo(1);
    assertThat(total(new AuditFilter(null, "", "demo admin", null))).isEqualTo(1);
    assertThat(total(new AuditFilter(null, "", "%", null))).isZero();
    assertThat(total(new AuditFilter(null, "", "", today))).isEqualTo(3);
    assertThat(total(new AuditFilter(null, "", "", today.plusDays(1)))).isZero();
    assertThat(total(new AuditFilter(SOMEBODY, "article.saved", "police", today))).isEqualTo(1);
  }

  @Test
  void aDayIsOneInSerbia() {
    office.database.execute(
        "postgres", "update desk.audit set at = '2026-11-20T23:30:00Z' where no = 1");

    assertThat(total(new AuditFilter(null, "", "", LocalDate.parse("2026-11-20")))).isEqualTo(2);
    assertThat(total(new AuditFilter(null, "", "", LocalDate.parse("2026-11-21")))).isEqualTo(1);
  }

  @Test
  void peopleAndActionsOfTheLogCanBeChosenFrom() {
    assertThat(ask(AuditTrail::actions)).containsExactly("article.saved", "person.invited");
    assertThat(ask(AuditTrail::people))
        .isEqualTo(Map.of(SOMEBODY.toString(), "Demo administrator"));
  }

  @Test
  void aLogThatWasTouchedIsNotSound() {
    assertThat(ask(AuditTrail::verify).isSound()).isTrue();

    office.database.execute("postgres", "update desk.audit set detail = 'x' where no = 2");

    assertThat(ask(AuditTrail::verify).faults())
        .extracting(fault -> fault.no())
        .containsExactly(2L);
  }

  private void append(String action, String subject, String detail) {
    office.as(
        ADMINISTRATOR,
        parts -> {
          parts.log().append(action, subject, detail);
          return null;
        });
  }

  private int total(AuditFilter filter) {
    AuditPage page = ask(trail -> trail.list(filter, 0, 10));
    assertThat(page.rows()).hasSize(page.total());
    return page.total();
  }

  private <T> T ask(Function<AuditTrail, T> work) {
    return office.as(ADMINISTRATOR, parts -> work.apply(new AuditTrail(parts.entities())));
  }
}
