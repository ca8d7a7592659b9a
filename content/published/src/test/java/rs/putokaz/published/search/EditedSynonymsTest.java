package rs.putokaz.published.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rs.putokaz.published.document.SiteData.Synonym;

class EditedSynonymsTest {

  private final SearchFixture site =
      new SearchFixture()
          .article("doctor", "health", "en", "Doctor", "Where to find one.")
          .article("asylum", "law", "en", "Asylum", "How to ask for it.");

  @Test
  void aWordThatEditorsAddIsFoundAtOnceAndNoMoreWhenTheyTakeItOut() throws IOException {
    site.open();
    assertThat(site.slugs("blablazahn", "en")).isEmpty();

    site.use(new Synonym("healer", Map.of("en", List.of("blablazahn", "doctor"))));
    assertThat(site.slugs("blablazahn", "en")).containsExactly("doctor");

    site.use();
    assertThat(site.slugs("blablazahn", "en")).isEmpty();
  }

  @Test
  void aConceptOfTheProgramThatEditorsTakeOutIsNotReadAnyMore() throws IOException {
    site.open();
    assertThat(site.slugs("refuge", "en")).contains("asylum");

    site.use(new Synonym("asylum", Map.of()));

    assertThat(site.slugs("refuge", "en")).isEmpty();
  }
}
