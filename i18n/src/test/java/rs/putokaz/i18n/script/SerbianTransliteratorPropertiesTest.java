package rs.putokaz.i18n.script;

import static org.assertj.core.api.Assertions.assertThat;
import static rs.putokaz.i18n.script.SerbianTransliterator.toCyrillic;
import static rs.putokaz.i18n.script.SerbianTransliterator.toLatin;
import static rs.putokaz.i18n.script.SerbianTransliterator.toLatinMarkup;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SerbianTransliteratorPropertiesTest {

  private static final String LETTERS = "абвгдђежзијклљмнњопрстћуфхцчџш";
  private static final String TAG = "</?(strong|em|a|term|br|fact)[^>]*>";

  @Property
  void aWordWithoutAnAmbiguousClusterComesBack(@ForAll("words") String word) {
    Assume.that(!word.matches("(?iu).*(нј|лј|дж).*"));
    String latin = toLatin(word);
    Assume.that(DigraphExceptions.in(latin.toLowerCase(Locale.ROOT)).isEmpty());
    Assume.that(!RomanNumerals.matches(latin));
    assertThat(toCyrillic(latin)).isEqualTo(word);
  }

  @Property
  void whatIsLatinStaysSo(@ForAll("texts") String text) {
    String latin = toLatin(text);
    assertThat(toLatin(latin)).isEqualTo(latin);
    assertThat(latin.chars()).noneMatch(c -> LETTERS.indexOf(Character.toLowerCase(c)) >= 0);
  }

  @Property
  void tagsAreUntouchedAndInvisibleToTheWordsAroundThem(@ForAll("markup") String markup) {
    String latin = toLatinMarkup(markup);
    assertThat(tags(latin)).isEqualTo(tags(markup));
    assertThat(latin.replaceAll(TAG, "")).isEqualTo(toLatin(markup.replaceAll(TAG, "")));
  }

  @Property
  void repairNeverChangesLengthOrTagsAndIsDoneAtOnce(@ForAll("mixed") String text) {
    HomoglyphRepair.Result result = HomoglyphRepair.repair(text);
    assertThat(result.text()).hasSameSizeAs(text);
    assertThat(tags(result.text())).isEqualTo(tags(text));
    assertThat(result.changed()).isEqualTo(!result.text().equals(text));
  }

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> lower =
        Arbitraries.strings().withChars(LETTERS.toCharArray()).ofMinLength(1).ofMaxLength(12);
    return Arbitraries.oneOf(
        lower,
        lower.filter(w -> w.length() > 1).map(w -> w.toUpperCase(Locale.ROOT)),
        lower.map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1)));
  }

  @Provide
  Arbitrary<String> texts() {
    String upper = LETTERS.toUpperCase(Locale.ROOT);
    return Arbitraries.strings().withChars((LETTERS + upper + "abcčLJnj ,-0123\n").toCharArray());
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.oneOf(
            words(),
            Arbitraries.of(" ", "<em>", "</em>", "<a href=\"info:љубав\">", "</a>", "<strong>"))
        .list()
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> mixed() {
    return Arbitraries.oneOf(
            Arbitraries.strings()
                .withChars("аеорсухјАВaeopcyxjABжчwbк".toCharArray())
                .ofMaxLength(4),
            Arbitraries.of(" ", "<em>", "</a>", "<a href=\"аa\">", "-{aа}-"))
        .list()
        .map(parts -> String.join("", parts));
  }

  private static List<String> tags(String markup) {
    return Pattern.compile(TAG).matcher(markup).results().map(MatchResult::group).toList();
  }
}
