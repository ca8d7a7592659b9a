package rs.putokaz.desk.sitetext;

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
import rs.putokaz.desk.item.RefusedChangeException.Reason;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Role;
import rs.putokaz.published.document.SiteData.SiteText;

class SiteTextWorkTest {

  private final TestWork office = new TestWork();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aTextOfEditorsIsPublishedAndTheProgramsComesBackWhenItIsEmptied() {
    work(texts -> texts.save("sr", "nav.home", "  Почетак "));

    assertThat(((SiteText) office.read("sitetext", "sr")).texts())
        .isEqualTo(Map.of("nav.home", "Почетак"));
    assertThat(changed()).containsExactly("nav.home");

    work(texts -> texts.save("sr", "nav.home", ""));

    assertThat(office.seen("sitetext")).isEmpty();
    assertThat(changed()).isEmpty();
  }

  @Test
  void placeholdersMustBeThoseOfTheProgram() {
    work(texts -> texts.save("en", "centre.since", "since {date}, d'accord"));

    refused(Reason.PLACEHOLDERS, "centre.since", "since then");
    refused(Reason.PLACEHOLDERS, "centre.since", "since {day}");
    refused(Reason.PATTERN, "centre.since", "since {date");
    refused(Reason.UNKNOWN, "no.such.key", "x");
    refused(Reason.TOO_LONG, "nav.home", "x".repeat(2_001));
    assertThat(((SiteText) office.read("sitetext", "en")).texts())
        .isEqualTo(Map.of("centre.since", "since {date}, d'accord"));
  }

  @Test
  void textsAreFoundByKeyAndByWords() {
    List<SiteTextRow> byKey = ask(texts -> texts.list("en", "centre.since", false));
    List<SiteTextRow> byWords = ask(texts -> texts.list("en", "AS OF", false));

    assertThat(byKey).extracting(SiteTextRow::key).contains("centre.since");
    assertThat(byWords).extracting(SiteTextRow::key).contains("centre.since");
  }

  private List<String> changed() {
    return ask(texts -> texts.list("sr", "", true)).stream().map(SiteTextRow::key).toList();
  }

  private void refused(Reason reason, String key, String text) {
    assertThatThrownBy(() -> work(texts -> texts.save("en", key, text)))
        .isInstanceOfSatisfying(
            RefusedChangeException.class,
            refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private void work(Consumer<SiteTextWork> doing) {
    ask(
        texts -> {
          doing.accept(texts);
          return null;
        });
  }

  private <T> T ask(Function<SiteTextWork, T> doing) {
    return office.as(
        Grant.of(Role.EDITOR),
        parts ->
            doing.apply(
                new SiteTextWork(parts.entities(), parts.actor(), parts.log(), parts.clock())));
  }
}
