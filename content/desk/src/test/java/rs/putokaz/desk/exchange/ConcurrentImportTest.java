package rs.putokaz.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.TestLines;
import rs.putokaz.desk.exchange.ProgressListener.Stage;

class ConcurrentImportTest extends ExchangeTest {

  private final CyclicBarrier bothHaveChecked = new CyclicBarrier(2);

  @Test
  void twoWhoPutEachTopicUnderTheOtherDoNotMakeACircle() throws Exception {
    run(topic("a", ""), topic("b", ""));
    Path first = TestLines.file(folder, "first.jsonl", topic("a", "b"));
    Path second = TestLines.file(folder, "second.jsonl", topic("b", "a"));

    List<String> problems = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<ImportReport>> imports = List.of(importing(first), importing(second));
      for (Future<ImportReport> report : threads.invokeAll(imports, 60, TimeUnit.SECONDS)) {
        report.get().problems().forEach(problem -> problems.add(problem.reason()));
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(problems).containsExactly("the topic would stand under itself");
    assertThat(database.query("postgres", "select slug from desk.topic where parent is not null"))
        .hasSize(1);
  }

  /** Each waits for the other when it has read what the database has and its own file. */
  private Callable<ImportReport> importing(Path file) {
    return () ->
        desk.importer()
            .run(
                List.of(file),
                ImportOptions.STRICT,
                (stage, done, total) -> {
                  if (stage == Stage.CHECKING) {
                    meet();
                  }
                });
  }

  private void meet() {
    try {
      bothHaveChecked.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException("the other import did not come", e);
    }
  }

  private static String topic(String slug, String parent) {
    return "{\"type\":\"topic\",\"slug\":\""
        + slug
        + "\",\"parent\":\""
        + parent
        + "\",\"editions\":{\"en\":{\"title\":\"t\"}}}";
  }
}
