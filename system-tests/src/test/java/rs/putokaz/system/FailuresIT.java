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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

  @TempDir private static Path folder;

  private static Product product;

  @BeforeAll
  static void start() {
    product = Product.startFilled(folder.resolve("data"));
    product.awaitDesk();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void readersNoticeNothingOfADatabaseThatIsDown() throws IOException {
    List<String> articles = articles(product);
    product.killDatabase();
    assertThat(READS)
        .allSatisfy(path -> assertThat(product.get(path).statusCode()).as(path).isEqualTo(200));

    product.kill();
    product.restartPortalAlone("jdbc:postgresql://localhost:1/putokaz");
    assertThat(READS)
        .allSatisfy(path -> assertThat(product.get(path).statusCode()).as(path).isEqualTo(200));
    assertThat(articles(product)).isEqualTo(articles);

    product.close();
    product.restart();
    store(article("after-the-outage"));
    Product.eventually(PATIENCE, () -> articles(product).contains("after-the-outage"));
  }

  @Test
  void aNodeKilledWhileItIndexesIsWholeAfterItsRestart() throws IOException {
    try (Product node = Product.startNode(product, folder.resolve("killed"))) {
      List<String> expected = new ArrayList<>(articles(node));
      String[] many =
          IntStream.range(0, MANY).mapToObj(i -> article("many-" + i)).toArray(String[]::new);
      IntStream.range(0, MANY).forEach(i -> expected.add("many-" + i));
      store(many);
      // The first of many batches is in; the node is in the middle of the others.
      Product.eventually(PATIENCE, () -> articles(node).contains("many-0"));
      node.kill();
      node.restartNode(product);
      Product.eventually(PATIENCE, () -> articles(node).size() == expected.size());
      assertThat(articles(node)).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(
              node.get("/api/v1/search?q=many-7&limit=50").body().split("\"slug\":\"many-7\"", -1))
          .hasSize(2);
    }
  }

  @Test
  void aNodeWithoutItsIndexBuildsItAnew() throws IOException {
    try (Product node = Product.startNode(product, folder.resolve("emptied"))) {
      List<String> articles = articles(node);
      node.close();
      try (Stream<Path> files = Files.walk(node.data().resolve("portal"))) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
      node.restartNode(product);
      Product.eventually(PATIENCE, () -> articles(node).equals(articles));
    }
  }

  private static void store(String... lines) throws IOException {
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

  private static List<String> articles(Product node) {
    try {
      List<String> slugs = new ArrayList<>();
      new ObjectMapper()
          .readTree(node.get("/api/v1/articles").body())
          .forEach(article -> slugs.add(article.get("slug").asText()));
      return slugs;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
