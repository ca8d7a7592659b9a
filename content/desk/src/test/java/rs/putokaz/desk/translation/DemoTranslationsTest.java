package rs.putokaz.desk.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.DeskDatabase;
import rs.putokaz.desk.TestLines;
import rs.putokaz.desk.publishing.Drafts;
import rs.putokaz.published.document.ItemType;

/** What careful people have translated passes; otherwise nobody would listen to the checks. */
class DemoTranslationsTest {

  @Test
  void translationsThatWereMadeWithCareHaveHardlyAnError() throws Exception {
    try (TranslationDesk desk = new TranslationDesk();
        DeskDatabase importing = desk.database.desk();
        Stream<Path> files = Files.list(Path.of("..", "demo"))) {
      TestLines.run(importing, files.sorted().toArray(Path[]::new));
      List<String> errors = new ArrayList<>();
      List<String> warnings = new ArrayList<>();
      int texts =
          desk.in(
              entities -> {
                TranslationReview review = new TranslationReview(entities);
                Drafts drafts = new Drafts(entities);
                int count = 0;
                for (String slug : drafts.slugs(ItemType.ARTICLE)) {
                  var draft = drafts.find(ItemType.ARTICLE, List.of(slug)).get(slug);
                  for (var edition : draft.editions()) {
                    count++;
                    review
                        .findings(slug, edition.language())
                        .forEach(
                            (block, found) ->
                                found.forEach(
                                    one ->
                                        (one.isError() ? errors : warnings)
                                            .add(
                                                slug
                                                    + " "
                                                    + edition.language()
                                                    + " "
                                                    + block
                                                    + " "
                                                    + one)));
                  }
                }
                return count;
              });
      assertThat(texts).isGreaterThan(100);
      assertThat(errors.size()).as(String.join("\n", errors)).isLessThanOrEqualTo(texts / 50);
      assertThat(warnings.size()).as(String.join("\n", warnings)).isLessThanOrEqualTo(texts / 10);
    }
  }
}
