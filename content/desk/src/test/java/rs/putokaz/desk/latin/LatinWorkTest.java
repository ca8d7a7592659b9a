package rs.putokaz.desk.latin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.item.RefusedChangeException;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Role;
import rs.putokaz.published.document.SiteData.LatinWord;

class LatinWorkTest {

  private final TestWork office = new TestWork();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aWordIsPublishedWithTheFormThatIsWanted() {
    work(words -> words.save(" Вотсап ", "Whatsapp"));
    work(words -> words.save("вотсап", "WhatsApp"));

    List<LatinForm> forms = ask(words -> words.list("WHATS"));
    assertThat(forms).containsExactly(new LatinForm("вотсап", "votsap", "WhatsApp"));
    assertThat(office.read("latinword", LatinWord.slugOf("вотсап")))
        .isEqualTo(LatinWord.of("вотсап", "WhatsApp"));
    String seen = ask(words -> words.toLatin("<em>Вотсап</em> група"));
    assertThat(seen).isEqualTo("<em>WhatsApp</em> grupa");
    assertThat(office.actions()).containsOnly("latin.saved latin:вотсап");
  }

  @Test
  void aRemovedWordIsDerivedAgain() {
    work(words -> words.save("вотсап", "WhatsApp"));
    work(words -> words.remove("вотсап"));

    assertThat(office.seen("latinword")).isEmpty();
    String seen = ask(words -> words.toLatin("Вотсап"));
    assertThat(seen).isEqualTo("Votsap");
    assertThatThrownBy(() -> work(words -> words.remove("вотсап")))
        .isInstanceOf(RefusedChangeException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'два дела', DvaDela",
    "WhatsApp, WhatsApp",
    "'', x",
    "вотсап, ''",
    "вотсап, вотсап",
    "вотсап, <b>x</b>",
    "вотсап, 123"
  })
  void whatIsNoWordOrNoLatinFormIsRefused(String written, String latin) {
    assertThatThrownBy(() -> work(words -> words.save(written, latin)))
        .isInstanceOf(RefusedChangeException.class);
    assertThat(office.seen("latinword")).isEmpty();
  }

  @Test
  void aFormCanBeTriedBeforeItIsSaved() {
    String seen = ask(words -> words.tryOut("Пишите на вотсап.", "вотсап", "WhatsApp"));
    assertThat(seen).isEqualTo("Pišite na WhatsApp.");
    String derived = ask(words -> words.tryOut("Пишите на вотсап.", "", ""));
    assertThat(derived).isEqualTo("Pišite na votsap.");
    assertThat(office.seen("latinword")).isEmpty();
  }

  private void work(Consumer<LatinWork> doing) {
    ask(
        words -> {
          doing.accept(words);
          return null;
        });
  }

  private <T> T ask(Function<LatinWork, T> doing) {
    return office.as(
        Grant.of(Role.EDITOR),
        parts ->
            doing.apply(
                new LatinWork(parts.entities(), parts.actor(), parts.log(), parts.clock())));
  }
}
