package rs.putokaz.published.inline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTextTest {

  @Test
  void keepsTheMarkUpThatIsAllowed() {
    String markup =
        "Call <fact ref=\"police\"/> or <a href=\"info:doctor\">the <strong>doctor</strong></a>,<br/><em>now</em> <term ref=\"azil\">asylum</term>";
    InlineText text = InlineText.parse(markup);
    assertThat(text.canonical()).isEqualTo(markup);
    assertThat(text.plain(slug -> "192")).isEqualTo("Call 192 or the doctor,\nnow asylum");
    assertThat(text.factReferences()).containsExactly("police");
  }

  @Test
  void readsLoneSignsAsThemselves() {
    assertThat(InlineText.parse("AT&T, 1 < 2 & 3 > 2 <3").canonical())
        .isEqualTo("AT&amp;T, 1 &lt; 2 &amp; 3 &gt; 2 &lt;3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<b>x</b>",
        "<strong>x",
        "x</em>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"https://x\" onclick=\"y\">x</a>",
        "<a>x</a>",
        "<strong><em>x</strong></em>",
        "<img src=x onerror=alert(1)>",
        "<!-- x -->",
        "<fact ref=\"no slug\"/>",
        "<a href=\"info:\">x</a>"
      })
  void refusesWhatIsNotAllowed(String markup) {
    assertThatThrownBy(() -> InlineText.parse(markup))
        .isInstanceOf(InlineTextException.class)
        .hasMessageContaining("at character");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"&#xD800;", "&#xDFFF;", "&#x7f;", "&#133;", "&#0;", "&#10;", "&#x110000;"})
  void aReferenceToWhatIsNoCharacterIsRefused(String reference) {
    assertThatThrownBy(() -> InlineText.parse("a " + reference))
        .isInstanceOf(InlineTextException.class)
        .hasMessage(reference + " is no character of a text (at character 3)");
    assertThatThrownBy(() -> InlineText.parse("<a href=\"https://a.rs/" + reference + "\">x</a>"))
        .isInstanceOf(InlineTextException.class)
        .hasMessage(reference + " is no character of a text (at character 1)");
  }

  @Test
  void aReferenceToACharacterIsThatCharacter() {
    assertThat(InlineText.parse("&#1113;&#x1F600;&nbsp;&#38;").canonical())
        .isEqualTo("љ\uD83D\uDE00\u00a0&amp;");
  }

  @ParameterizedTest
  @ValueSource(strings = {" a=\"b\"", " ", "a", "=", "\"", " a", " a=\"<em"})
  void aTagWithoutEndIsRefusedHoweverLongItIs(String piece) {
    assertThatThrownBy(() -> InlineText.parse("<em" + piece.repeat(30_000)))
        .isInstanceOf(InlineTextException.class)
        .hasMessageContaining("mark-up that is not allowed");
  }

  @Test
  void aTagWithThousandsOfAttributesIsRefused() {
    assertThatThrownBy(() -> InlineText.parse("<em" + " a=\"b\"".repeat(30_000) + ">x</em>"))
        .isInstanceOf(InlineTextException.class)
        .hasMessageContaining("attribute twice: a");
  }

  @Property
  void canonicalTextIsAFixedPoint(@ForAll String anything) {
    String canonical;
    try {
      canonical = InlineText.parse(anything).canonical();
    } catch (InlineTextException refused) {
      return;
    }
    assertThat(InlineText.parse(canonical).canonical()).isEqualTo(canonical);
  }
}
