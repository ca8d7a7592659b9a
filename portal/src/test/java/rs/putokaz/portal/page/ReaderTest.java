package rs.putokaz.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.script.LatinExceptions;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

class ReaderTest {

  private static final Language CYRILLIC = Languages.get("sr");
  private static final Language LATIN = Languages.get("sr-Latn");

  private final Article article =
      new Article(
          "card",
          "",
          false,
          false,
          List.of(),
          List.of(),
          "",
          "",
          null,
          null,
          "sr",
          Map.of("sr", edition("-{SIM}- картица", "Слово -{<em>Љ</em>}-")));

  @Test
  void readersOfCyrillicSeeNoMarksOfProtectedPassages() {
    assertThat(new Reader(CYRILLIC).edition(article, CYRILLIC))
        .isEqualTo(edition("SIM картица", "Слово <em>Љ</em>"));
    assertThat(new Reader(CYRILLIC).title(article)).isEqualTo(new Words(CYRILLIC, "SIM картица"));
    assertThat(new Reader(CYRILLIC).seenIn(CYRILLIC, "Слово -{Љ}-")).isEqualTo("Слово Љ");
  }

  @Test
  void readersOfLatinSeeProtectedPassagesAsTheyAreWritten() {
    assertThat(new Reader(CYRILLIC).edition(article, LATIN))
        .isEqualTo(edition("SIM kartica", "Slovo <em>Љ</em>"));
    assertThat(new Reader(LATIN).title(article)).isEqualTo(new Words(LATIN, "SIM kartica"));
    assertThat(new Reader(CYRILLIC).seenIn(LATIN, "Слово -{Љ}-")).isEqualTo("Slovo Љ");
  }

  @Test
  void aWordWithAFormOfItsOwnHasItInLatinOnly() {
    LatinExceptions words = new LatinExceptions(Map.of("картица", "Card"));

    assertThat(new Reader(LATIN, words).title(article)).isEqualTo(new Words(LATIN, "SIM Card"));
    assertThat(new Reader(LATIN, words).edition(article, LATIN).title()).isEqualTo("SIM Card");
    assertThat(new Reader(LATIN, words).seenIn(LATIN, "картица")).isEqualTo("Card");
    assertThat(new Reader(CYRILLIC, words).title(article).text()).isEqualTo("SIM картица");
  }

  @Test
  void whoReadsSerbianForWantOfTheirOwnLanguageSeesNoMarksEither() {
    assertThat(new Reader(Languages.get("ar")).title(article))
        .isEqualTo(new Words(CYRILLIC, "SIM картица"));
  }

  private static Edition edition(String title, String text) {
    Block block = new Block("b", BlockKind.LIST, text, text, List.of(text), "", Map.of());
    return new Edition(title, text, List.of(block));
  }
}
