package rs.putokaz.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.desk.TestLines;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.audit.Originator;
import rs.putokaz.desk.media.intake.Intake;
import rs.putokaz.desk.media.intake.MediaLimits;
import rs.putokaz.desk.media.intake.VirusScanner;

class ExchangeWorkTest {

  private static final String DOCTOR =
      """
      {"type":"article","slug":"doctor","sourceLanguage":"en","editions":{"en":{"title":"Doctor"}}}""";

  @TempDir Path folder;

  private final TestDatabase database = TestDatabase.create();
  private final EntityManagerFactory factory = database.entities();

  @AfterEach
  void close() {
    factory.close();
  }

  private <T> T work(Function<ExchangeWork, T> doing) {
    try (EntityManager entities = factory.createEntityManager();
        EntityManager reading = factory.createEntityManager()) {
      entities.getTransaction().begin();
      reading.getTransaction().begin();
      Clock clock = Clock.systemUTC();
      AuditLog log = new AuditLog(entities, Originator.of(Optional.empty(), ""), clock);
      Intake intake = new Intake(MediaLimits.USUAL, VirusScanner.NONE);
      T result =
          doing.apply(new ExchangeWork(entities, new ExportReading(reading), intake, log, clock));
      reading.getTransaction().rollback();
      entities.getTransaction().commit();
      return result;
    }
  }

  private Path file(String... lines) {
    return TestLines.file(folder, "in.jsonl", lines);
  }

  private String published() {
    return database.query("putokaz_portal", "select count(*) from published.publication").get(0);
  }

  @Test
  void aCheckTellsWhatIsInTheFileAndStoresNothing() {
    ImportReport report = work(exchange -> exchange.check(file(DOCTOR), false));

    assertThat(report.items()).isEqualTo(1);
    assertThat(report.editions()).isEqualTo(1);
    assertThat(report.good()).isTrue();
    assertThat(published()).isEqualTo("0");
  }

  @Test
  void aBadLineIsToldWithItsFieldAndNothingIsStored() {
    Path file = file(DOCTOR, "{\"type\":\"article\",\"slug\":\"b\",\"topic\":\"away\"}");

    ImportReport report = work(exchange -> exchange.store(file, false));

    assertThat(report.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.field()).isEqualTo("topic");
            });
    assertThat(published()).isEqualTo("0");
    assertThat(database.query("postgres", "select action from desk.audit")).isEmpty();
  }

  @Test
  void whatIsGoodIsPublishedAndRecordedAndComesOutAgain() throws IOException {
    work(exchange -> exchange.store(file(DOCTOR), false));
    assertThat(published()).isEqualTo("1");
    assertThat(database.query("postgres", "select action from desk.audit"))
        .containsExactly("exchange.imported");

    Path out = folder.resolve("out.jsonl");
    ExportReport report = work(exchange -> export(exchange, out));

    assertThat(report.items()).isEqualTo(1);
    assertThat(Files.readString(out)).contains("\"slug\":\"doctor\"");
  }

  private static ExportReport export(ExchangeWork exchange, Path out) {
    try {
      return exchange.export(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
