package rs.putokaz.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditLogTest {

  private final TestAudit audit = new TestAudit();

  @AfterEach
  void close() {
    audit.close();
  }

  @Test
  void anEntrySaysWhoDidWhatToWhatWhenAndFromWhere() {
    audit.write(log -> log.append("article.published", "article:doctor", "ljekar"));

    assertThat(
            audit.database.query(
                "postgres",
                "select concat_ws('|', no, at at time zone 'UTC', person, action, subject, detail,"
                    + " origin, previous) from desk.audit"))
        .containsExactly(
            "1|2026-11-20 10:15:30.123456|0b6f3a1e-7c1d-4c55-9a53-0d4a2b1c9e11"
                + "|article.published|article:doctor|ljekar|192.0.2.7|");
  }

  @Test
  void theHashIsTakenOverEveryFieldWithItsLengthInBytes() throws Exception {
    audit.write(log -> log.append("a", "б", ""));
    audit.write(log -> log.append(Originator.of(Optional.empty(), ""), "b", "", "x"));

    String first =
        sha256(
            "1:1"
                + "27:2026-11-20T10:15:30.123456Z"
                + "36:"
                + TestAudit.PERSON
                + "1:a"
                + "2:б"
                + "0:"
                + "9:192.0.2.7"
                + "0:");
    String second =
        sha256(
            "1:2"
                + "27:2026-11-20T10:15:30.123456Z"
                + "0:"
                + "1:b"
                + "0:"
                + "1:x"
                + "0:"
                + "64:"
                + first);
    assertThat(hashes()).containsExactly(first, second);
  }

  @Test
  void everyEntryNamesTheHashOfTheOneBefore() {
    audit.write(
        log -> {
          log.append("a", "", "");
          log.append("b", "", "");
        });

    assertThat(audit.database.query("postgres", "select previous from desk.audit order by no"))
        .containsExactly("", hashes().get(0));
  }

  @Test
  void whatIsNotCommittedLeavesNoEntryAndNoGap() {
    audit.write(log -> log.append("a", "", ""));
    audit.writeAndRollBack(log -> log.append("b", "", ""));
    audit.write(log -> log.append("c", "", ""));

    assertThat(audit.database.query("postgres", "select no || action from desk.audit order by no"))
        .containsExactly("1a", "2c");
  }

  @Test
  void manyWhoWriteAtOnceMakeOneChainWithoutGap() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(6);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        String action = "a" + i;
        all.add(writers.submit(() -> audit.write(log -> log.append(action, "", ""))));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      writers.shutdownNow();
    }

    assertThat(audit.verify().rows()).isEqualTo(60);
    assertThat(audit.verify().faults()).isEmpty();
  }

  private List<String> hashes() {
    return audit.database.query("postgres", "select hash from desk.audit order by no");
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
