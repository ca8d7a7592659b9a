package rs.putokaz.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rs.putokaz.desk.TestLines.DOCTOR;
import static rs.putokaz.desk.TestLines.HEALTH;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the plan promises of the database's roles: the grants refuse it, not our code. */
class RolesTest {

  private static final String PORTAL = "putokaz_portal";

  @TempDir Path folder;

  private final TestDatabase database = TestDatabase.create();

  @BeforeEach
  void importSomething() {
    try (DeskDatabase desk = database.desk()) {
      TestLines.run(desk, TestLines.file(folder, "a.jsonl", HEALTH, DOCTOR));
    }
  }

  @Test
  void thePortalIsRefusedEveryTableOfTheDesk() {
    List<String> tables =
        database.query("postgres", "select tablename from pg_tables where schemaname = 'desk'");

    assertThat(tables)
        .contains(
            "topic",
            "article",
            "centre",
            "fact",
            "edition",
            "person",
            "role_grant",
            "invitation",
            "audit",
            "medium",
            "medium_text");
    for (String table : tables) {
      assertThatThrownBy(() -> database.query(PORTAL, "select 1 from desk." + table))
          .hasMessageContaining("permission denied for schema desk");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into published.publication (item, type, slug, document)"
            + " values (gen_random_uuid(), 'article', 'x', '')",
        "update published.publication set slug = 'x'",
        "delete from published.publication",
        "truncate published.publication",
        "insert into published.change (item) values (gen_random_uuid())",
        "update published.change set at = now()",
        "delete from published.change",
        "select * from published.visitor_input",
        "insert into published.rendition (name, part, bytes) values ('x', 0, '')",
        "delete from published.rendition",
        "insert into published.rendition_use (item, name) values (gen_random_uuid(), 'x')",
        "delete from published.visitor_input",
        "create table published.mine (x int)",
        "alter table published.publication disable row level security",
        "set row_security = off; select * from published.publication",
        "set role putokaz_desk",
        "set session authorization postgres"
      })
  void thePortalMayNot(String sql) {
    assertThatThrownBy(() -> database.execute(PORTAL, sql))
        .hasMessageMatching(
            "(?s)ERROR: (permission denied|must be owner|query would be affected by row-level).*");
  }

  @Test
  void thePortalReadsPublicationsAndChangesAndAddsVisitorInput() {
    database.execute(
        PORTAL,
        "insert into published.visitor_input (id, kind, content)"
            + " values (gen_random_uuid(), 'feedback', '{}')");

    assertThat(database.query(PORTAL, "select slug from published.publication"))
        .containsExactlyInAnyOrder("health", "doctor");
    assertThat(database.query(PORTAL, "select no from published.change")).hasSize(2);
    assertThat(database.query("putokaz_desk", "select kind from published.visitor_input"))
        .containsExactly("feedback");
  }

  @Test
  void thePortalSeesNoPublicationBeforeItsTimeOrAfterIt() {
    database.execute(
        "postgres",
        "update published.publication set visible_from = now() + interval '1 hour'"
            + " where slug = 'doctor';"
            + "update published.publication set visible_until = now() where slug = 'health'");

    assertThat(database.query(PORTAL, "select slug from published.publication")).isEmpty();
  }

  @Test
  void theDeskMayNotRewriteTheLogOfChanges() {
    assertThatThrownBy(() -> database.execute("putokaz_desk", "delete from published.change"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(
            () -> database.execute("putokaz_desk", "update published.change set at = now()"))
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update desk.audit set detail = 'x'",
        "delete from desk.audit",
        "truncate desk.audit",
        "alter table desk.audit add column x int"
      })
  void theDeskMayNotRewriteTheLogOfActions(String sql) {
    assertThatThrownBy(() -> database.execute("putokaz_desk", sql))
        .hasMessageMatching("(?s)ERROR: (permission denied|must be owner).*");
  }

  @Test
  void theDeskReadsAndAddsToTheLogOfActions() {
    database.execute(
        "putokaz_desk",
        "insert into desk.audit (no, at, action, subject, detail, origin, previous, hash)"
            + " values (1, now(), 'a', '', '', '', '', 'h')");

    assertThat(database.query("putokaz_desk", "select action from desk.audit"))
        .containsExactly("a");
  }
}
