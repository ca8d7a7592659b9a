package rs.putokaz.desk.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.item.RefusedChangeException;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Role;
import rs.putokaz.published.document.SiteData.Synonym;

class SynonymWorkTest {

  private final TestWork office = new TestWork();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void theListBeginsWithTheConceptsOfTheProgram() {
    assertThat(open("asylum").terms().get("en")).contains("refuge");
    assertThat(list("УТОЧИШТЕ")).extracting(Concept::slug).contains("asylum");
    assertThat(list("no such word")).isEmpty();
  }

  @Test
  void aNewConceptIsPublishedAsItWasWritten() {
    work(
        synonyms ->
            synonyms.save(
                "tram",
                Map.of("en", List.of(" tram", "streetcar", "tram", ""), "sr", List.of(""))));

    assertThat(((Synonym) office.read("synonym", "tram")).terms())
        .isEqualTo(Map.of("en", List.of("tram", "streetcar")));
    work(synonyms -> synonyms.remove("tram"));
    assertThat(office.seen("synonym")).isEmpty();
    assertThat(list("tram")).isEmpty();
  }

  @Test
  void aConceptOfTheProgramIsTakenOutAndRestored() {
    work(synonyms -> synonyms.remove("asylum"));

    assertThat(open("asylum").terms()).isEmpty();
    assertThat(((Synonym) office.read("synonym", "asylum")).terms()).isEmpty();

    work(synonyms -> synonyms.restore("asylum"));

    assertThat(open("asylum").terms()).isNotEmpty();
    assertThat(office.seen("synonym")).isEmpty();
    assertThat(office.actions())
        .containsExactly("synonym.removed synonym:asylum", "synonym.restored synonym:asylum");
  }

  @Test
  void aConceptWithoutWordsOrWithTooLongOnesIsRefused() {
    for (List<String> words : List.of(List.of(" "), List.of("x".repeat(81)))) {
      assertThatThrownBy(() -> work(synonyms -> synonyms.save("tram", Map.of("en", words))))
          .isInstanceOf(RefusedChangeException.class);
    }
    assertThat(office.seen("synonym")).isEmpty();
  }

  private Concept open(String slug) {
    return ask(synonyms -> synonyms.open(slug));
  }

  private List<Concept> list(String letters) {
    return ask(synonyms -> synonyms.list(letters));
  }

  private void work(Consumer<SynonymWork> doing) {
    ask(
        synonyms -> {
          doing.accept(synonyms);
          return null;
        });
  }

  private <T> T ask(Function<SynonymWork, T> doing) {
    return office.as(
        Grant.of(Role.EDITOR),
        parts ->
            doing.apply(
                new SynonymWork(parts.entities(), parts.actor(), parts.log(), parts.clock())));
  }
}
