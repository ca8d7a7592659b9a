package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see while parts of the house are down, and that it heals by itself. */
class FailuresIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MANY = 1_500;

  private static final List<String> READS =
      List.of(
          "/",
          "/en/",
          "/ar/topics/health",
          "/fa/info/doctor",
          "/sr-latn/info/doctor",
          "/ur/info/doctor/with-serbian",
          "/en/centres/ca-krn",
          "/en/search?q=doctor",
          "/api/v1/search?q=doctor",
          "/api/v1/articles/doctor?lang=ps",
          "/api/v1/centres",
          "/sitemap.xml");

  @TempDir Path folder;

  private Product product;

  @BeforeEach
  void start() {
    product = Product.startFilled(folder.resolve("data"));
    product.awaitDesk();
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void readersNoticeNothingOfADatabaseThatIsDown() throws IOException {
    List<String> articles = articles();
    product.killDatabase();
    assertThat(READS)
        .allSatisfy(path -> assertThat(product.get(path).statusCode()).as(path).isEqualTo(200));

    product.kill();
    product.restartPortalAlone("jdbc:postgresql://localhost:1/putokaz");
    assertThat(READS)
        .allSatisfy(path -> assertThat(product.get(path).statusCode()).as(path).isEqualTo(200));
    assertThat(articles()).isEqualTo(articles);

    product.close();
    product.restart();
    store(article("after-the-outage"));
    Product.eventually(PATIENCE, () -> articles().contains("after-the-outage"));
  }

  @Test
  void aNodeKilledWhileItIndexesIsWholeAfterItsRestart() throws IOException {
    List<String> expected = new ArrayList<>(articles());
    String[] many =
        IntStream.range(0, MANY).mapToObj(i -> article("many-" + i)).toArray(String[]::new);
    IntStream.range(0, MANY).forEach(i -> expected.add("many-" + i));
    store(many);
    // The first of many batches is in; the node is in the middle of the others.
    Product.eventually(PATIENCE, () -> articles().contains("many-0"));
    product.kill();

    product.restart();
    Product.eventually(PATIENCE, () -> articles().size() == expected.size());
    assertThat(articles()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(
            product.get("/api/v1/search?q=many-7&limit=50").body().split("\"slug\":\"many-7\"", -1))
        .hasSize(2);
  }

  @Test
  void aNodeWithoutItsIndexBuildsItAnew() throws IOException {
    List<String> articles = articles();
    product.close();
    try (Stream<Path> files = Files.walk(product.data().resolve("portal"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    product.restart();
    Product.eventually(PATIENCE, () -> articles().equals(articles));
  }

  private void store(String... lines) throws IOException {
    Path file = folder.resolve("items.jsonl");
    Files.write(file, List.of(lines));
    Product.Finished run =
        Product.execute("import", "--data", product.data().toString(), file.toString());
    assertThat(run.status()).as(run.output()).isZero();
  }

  private static String article(String slug) {
    return "{\"type\":\"article\",\"slug\":\""
        + slug
        + "\",\"editions\":{\"en\":{\"title\":\""
        + slug
        + "\"}}}";
  }

  private List<String> articles() {
    try {
      List<String> slugs = new ArrayList<>();
      new ObjectMapper()
          .readTree(product.get("/api/v1/articles").body())
          .forEach(article -> slugs.add(article.get("slug").asText()));
      return slugs;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
