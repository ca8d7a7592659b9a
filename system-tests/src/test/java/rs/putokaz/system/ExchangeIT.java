package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bringing content in and out while the product runs. */
class ExchangeIT {

  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir Path folder;

  private final Product product = Product.shared();

  @Test
  void whatIsImportedIsReadAndFoundAndGoesWhenItIsReplaced() throws IOException {
    importing(
        "{\"type\":\"article\",\"slug\":\"exchange-a\",\"editions\":{\"en\":{\"title\":\"Zebrafinch one\"}}}");
    Product.eventually(
        SOON, () -> product.get("/en/info/exchange-a").body().contains("Zebrafinch one"));
    assertThat(product.get("/api/v1/search?q=zebrafinch").body()).contains("exchange-a");
    importing(
        "{\"type\":\"article\",\"slug\":\"exchange-a\",\"editions\":{\"en\":{\"title\":\"Zebrafinch two\"}}}");
    Product.eventually(
        SOON, () -> product.get("/en/info/exchange-a").body().contains("Zebrafinch two"));
    assertThat(product.get("/en/info/exchange-a").body()).doesNotContain("Zebrafinch one");
  }

  @Test
  void aNewValueOfAFactIsOnEveryPageThatShowsIt() throws IOException {
    importing(
        "{\"type\":\"fact\",\"slug\":\"exchange-fact\",\"value\":\"11\",\"valueKind\":\"number\",\"editions\":{\"en\":{\"title\":\"Fact\"}}}",
        "{\"type\":\"article\",\"slug\":\"exchange-b\",\"editions\":{\"en\":{\"title\":\"B\",\"blocks\":[{\"id\":\"b1\",\"kind\":\"paragraph\",\"text\":\"Wait <fact ref=\\\"exchange-fact\\\"/> days\"}]}}}");
    Product.eventually(SOON, () -> product.get("/en/info/exchange-b").body().contains(">11<"));
    importing("{\"type\":\"fact\",\"slug\":\"exchange-fact\",\"value\":\"22\"}");
    Product.eventually(SOON, () -> product.get("/en/info/exchange-b").body().contains(">22<"));
  }

  @Test
  void badLinesAreAllNamedAndNothingIsStored() throws IOException {
    Path file = folder.resolve("bad.jsonl");
    Files.write(
        file,
        List.of(
            "{\"type\":\"article\",\"slug\":\"exchange-good\",\"editions\":{\"en\":{\"title\":\"Good\"}}}",
            "{\"type\":\"article\",",
            "{\"type\":\"article\",\"slug\":\"Bad Slug\",\"editions\":{\"en\":{\"title\":\"x\"}}}",
            "{\"type\":\"article\",\"slug\":\"exchange-c\",\"topic\":\"no-such-topic\",\"editions\":{\"xx\":{\"title\":\"x\"}}}"));
    Product.Finished run = run("import", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output())
        .contains(
            "bad.jsonl:2:", "bad.jsonl:3: slug", "bad.jsonl:4: topic", "bad.jsonl:4: editions");
    assertThat(run.output()).doesNotContain("Exception");
    assertThat(product.get("/en/info/exchange-good").statusCode()).isEqualTo(404);
  }

  @Test
  void theSameFileTwiceChangesNothing() throws IOException {
    String line =
        "{\"type\":\"article\",\"slug\":\"exchange-d\",\"editions\":{\"en\":{\"title\":\"D\"}}}";
    importing(line);
    assertThat(importing(line).output()).contains("0 published");
  }

  @Test
  void everythingCanBeTakenOut() throws IOException {
    Path file = folder.resolve("all.jsonl");
    assertThat(run("export", file).status()).isZero();
    assertThat(Files.readAllLines(file)).hasSizeGreaterThan(170);
  }

  private Product.Finished importing(String... lines) throws IOException {
    Path file = folder.resolve("items.jsonl");
    Files.write(file, List.of(lines));
    Product.Finished run = run("import", file);
    assertThat(run.status()).as(run.output()).isZero();
    return run;
  }

  private Product.Finished run(String word, Path file) {
    return Product.execute(word, "--data", product.data().toString(), file.toString());
  }
}
