package rs.putokaz.desk.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.fact.FactSheet.Use;
import rs.putokaz.desk.fact.FactSheet.Wording;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.item.RefusedChangeException;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Role;
import rs.putokaz.published.document.Fact;

class FactWorkTest {

  private static final String POLICE =
      "{\"type\":\"fact\",\"slug\":\"police\",\"value\":\"192\",\"valueKind\":\"phone\","
          + "\"sourceLanguage\":\"sr\",\"editions\":{\"sr\":{\"title\":\"Полиција\"},\"en\":{\"title\":\"Police\"}}}";
  private static final String HELP =
      "{\"type\":\"article\",\"slug\":\"help\",\"sourceLanguage\":\"en\",\"editions\":{"
          + "\"en\":{\"title\":\"Help\",\"summary\":\"Call <fact ref=\\\"police\\\"/>.\",\"blocks\":["
          + "{\"id\":\"b1\",\"kind\":\"list\",\"items\":[\"Dial <fact ref=\\\"police\\\"/>\"]},"
          + "{\"id\":\"b2\",\"kind\":\"fact\",\"ref\":\"police\"}]},"
          + "\"sr\":{\"title\":\"Помоћ\",\"blocks\":["
          + "{\"id\":\"b1\",\"kind\":\"list\",\"items\":[\"<fact ref=\\\"police\\\"/>\"]}]}}}";

  @TempDir Path folder;

  private final TestWork office = new TestWork();

  @BeforeEach
  void begin() {
    office.imports(folder, POLICE, HELP);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aFactKnowsWhichBlocksInWhichLanguagesShowIt() {
    assertThat(open("police").uses()).containsExactly(new Use("article", "help", "Help", 3, 2));

    office.imports(
        folder,
        "{\"type\":\"article\",\"slug\":\"help\",\"editions\":{\"en\":{\"title\":\"Help\"},"
            + "\"sr\":{\"title\":\"Помоћ\"}}}");

    assertThat(open("police").uses()).isEmpty();
  }

  @Test
  void factsAreFoundByNameSlugAndValueInAnyLetters() {
    for (String words : new String[] {"POLI", "полиц", "19"}) {
      assertThat(list(words)).as(words).hasSize(1);
    }
    assertThat(list("%")).isEmpty();
    assertThat(list("").get(0).items()).isEqualTo(1);
    assertThat(list("").get(0).title()).isEqualTo("Police");
  }

  @Test
  void aNewValueIsWithReadersAtOnceAndTheArticleStaysAsItIs() {
    String article = office.database.document("article", "help");

    work(
        facts ->
            facts.revise(
                "police",
                new NamedFields(Map.of("value", "112")),
                Map.of("fa", new Wording("پلیس", "۱۱۲")),
                open("police").stamp()));

    Fact read = (Fact) office.read("fact", "police");
    assertThat(read.value()).isEqualTo("112");
    assertThat(read.editions().get("fa").summary()).isEqualTo("۱۱۲");
    assertThat(office.database.document("article", "help")).isEqualTo(article);
    assertThat(office.actions()).containsExactly("fact.revised fact:police");
  }

  @Test
  void whoConfirmsAFactTodayDatesIt() {
    work(facts -> facts.confirm("police", open("police").stamp()));

    Fact read = (Fact) office.read("fact", "police");
    assertThat(read.verified()).isTrue();
    assertThat(read.checkedOn()).isEqualTo("2026-11-20");
  }

  @Test
  void twoWhoChangeAFactAtOnceDoNotOverwriteEachOther() {
    String stamp = open("police").stamp();
    work(facts -> facts.confirm("police", stamp));

    refused(
        RefusedChangeException.Reason.STALE,
        facts -> facts.revise("police", new NamedFields(Map.of("value", "1")), Map.of(), stamp));
    assertThat(((Fact) office.read("fact", "police")).value()).isEqualTo("192");
  }

  @Test
  void aNewFactIsSeenAndNotYetConfirmed() {
    work(facts -> facts.create("fee", "money", "500 RSD", "Такса"));

    Fact read = (Fact) office.read("fact", "fee");
    assertThat(read.value()).isEqualTo("500 RSD");
    assertThat(read.verified()).isFalse();
    refused(
        RefusedChangeException.Reason.TAKEN,
        facts -> facts.create("fee", "money", "500 RSD", "Такса"));
    refused(
        RefusedChangeException.Reason.EMPTY, facts -> facts.create("fine", "money", " ", "Казна"));
  }

  private List<FactRow> list(String letters) {
    return ask(facts -> facts.list(letters, "en"));
  }

  private FactSheet open(String slug) {
    return ask(facts -> facts.open(slug, "en"));
  }

  private void refused(RefusedChangeException.Reason reason, Consumer<FactWork> doing) {
    assertThatThrownBy(() -> work(doing))
        .isInstanceOfSatisfying(
            RefusedChangeException.class,
            refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private void work(Consumer<FactWork> doing) {
    ask(
        facts -> {
          doing.accept(facts);
          return null;
        });
  }

  private <T> T ask(Function<FactWork, T> doing) {
    return office.as(
        Grant.of(Role.EDITOR),
        parts ->
            doing.apply(new FactWork(parts.entities(), parts.actor(), parts.log(), parts.clock())));
  }
}
