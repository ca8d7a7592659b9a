package rs.putokaz.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static rs.putokaz.desk.audit.AuditFault.Kind.CHANGED;
import static rs.putokaz.desk.audit.AuditFault.Kind.MISSING;
import static rs.putokaz.desk.audit.AuditFault.Kind.REORDERED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever may change the table in spite of the grants is seen. */
class AuditVerifierTest {

  private final TestAudit audit = new TestAudit();

  @BeforeEach
  void writeFiveEntries() {
    for (String action : List.of("a", "b", "c", "d", "e")) {
      audit.write(log -> log.append(action, "article:doctor", "1"));
    }
  }

  @AfterEach
  void close() {
    audit.close();
  }

  @Test
  void aLogThatNobodyTouchedIsSound() {
    AuditReport report = audit.verify();

    assertThat(report.isSound()).isTrue();
    assertThat(report.rows()).isEqualTo(5);
    assertThat(report.lastHash()).isEqualTo(hash(5));
  }

  @Test
  void anEmptyLogIsSound() {
    tamper("delete from desk.audit");

    assertThat(audit.verify()).isEqualTo(new AuditReport(0, "", List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at = at + interval '1 microsecond'",
        "person = null",
        "action = 'x'",
        "subject = 'article:docto', detail = 'r1'",
        "detail = '2'",
        "origin = ''",
        "hash = upper(hash)"
      })
  void aChangedFieldIsSeen(String change) {
    tamper("update desk.audit set " + change + " where no = 3");

    assertThat(audit.verify().faults()).contains(new AuditFault(3, CHANGED));
  }

  @Test
  void theOthersAreNotBlamedForAChangedRow() {
    tamper("update desk.audit set detail = '2' where no = 3");

    assertThat(audit.verify().faults()).containsExactly(new AuditFault(3, CHANGED));
  }

  @Test
  void aRowReplacedTogetherWithItsHashIsSeenAtTheNext() {
    AuditEntry forged =
        new AuditEntry(
            3,
            TestAudit.NOW,
            Optional.empty(),
            "x",
            "",
            "",
            "",
            audit.database.query("postgres", "select hash from desk.audit where no = 2").get(0));
    tamper(
        "update desk.audit set at = '2026-11-20T10:15:30.123456Z', person = null, action = 'x',"
            + " subject = '', detail = '', origin = '', hash = '"
            + forged.hash()
            + "' where no = 3");

    assertThat(audit.verify().faults()).containsExactly(new AuditFault(4, REORDERED));
  }

  @Test
  void missingRowsAreSeen() {
    tamper("delete from desk.audit where no in (1, 3, 4)");

    assertThat(audit.verify().faults())
        .containsExactly(new AuditFault(1, MISSING), new AuditFault(3, MISSING));
    assertThat(audit.verify().rows()).isEqualTo(2);
  }

  @Test
  void exchangedRowsAreSeen() {
    tamper(
        "update desk.audit set no = 30 where no = 3;"
            + "update desk.audit set no = 3 where no = 4;"
            + "update desk.audit set no = 4 where no = 30");

    assertThat(audit.verify().faults())
        .startsWith(new AuditFault(3, REORDERED), new AuditFault(4, REORDERED));
  }

  @Test
  void aLogCutOffAtItsEndEndsWithAnotherHash() {
    String noted = audit.verify().lastHash();
    tamper("delete from desk.audit where no = 5");

    assertThat(audit.verify().isSound()).isTrue();
    assertThat(audit.verify().lastHash()).isNotEqualTo(noted);
  }

  @Test
  void aLongLogIsReadToItsEndAndItsFirstFaultsAreTold() {
    audit.write(
        log -> {
          for (int i = 0; i < 1_100; i++) {
            log.append("f", "", "");
          }
        });
    assertThat(audit.verify().isSound()).isTrue();
    assertThat(audit.verify().rows()).isEqualTo(1_105);

    tamper("update desk.audit set detail = '2' where no > 1050");

    assertThat(audit.verify().faults())
        .hasSize(AuditVerifier.MOST_FAULTS)
        .startsWith(new AuditFault(1_051, CHANGED));
  }

  private void tamper(String sql) {
    audit.database.execute("postgres", sql);
  }

  private String hash(int no) {
    return audit.database.query("postgres", "select hash from desk.audit where no = " + no).get(0);
  }
}
