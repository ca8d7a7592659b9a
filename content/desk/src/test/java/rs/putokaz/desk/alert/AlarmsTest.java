package rs.putokaz.desk.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.alert.RefusedAlertException.Field;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Role;
import rs.putokaz.i18n.phrase.AlertPhrase;
import rs.putokaz.published.document.Alert;
import rs.putokaz.published.document.ItemJson;

class AlarmsTest {

  private static final Grant OFFICER = new Grant(Role.CENTRE_OFFICER, "ca-krn");
  private static final Grant EDITOR = Grant.of(Role.EDITOR);
  private static final List<String> KRNJACA = List.of("ca-krn");

  @TempDir Path folder;

  private final TestWork office = new TestWork();

  @BeforeEach
  void begin() {
    office.imports(
        folder,
        "{\"type\":\"centre\",\"slug\":\"ca-krn\",\"editions\":{\"sr\":{\"title\":\"Центар\"}}}");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void anOfficerRaisesInTheirOwnCentreAndItEndsByItself() {
    UUID id = ask(OFFICER, alarms -> alarms.raise(fire(KRNJACA, 60)));

    Alert read = read(id);
    assertThat(read.phrase()).isEqualTo("fire");
    assertThat(read.centres()).containsExactly("ca-krn");
    assertThat(read.place()).isEqualTo("assembly-point");
    assertThat(Duration.between(read.raisedAt(), read.expires())).isEqualTo(Duration.ofHours(1));
    assertThat(read.expires()).isEqualTo(TestWork.NOW.plus(Duration.ofHours(1)));
    assertThatThrownBy(() -> ask(OFFICER, alarms -> alarms.raise(fire(List.of("ca-obr"), 60))))
        .isInstanceOf(NotPermittedException.class);
    assertThatThrownBy(() -> ask(OFFICER, alarms -> alarms.raise(fire(List.of(), 60))))
        .isInstanceOf(NotPermittedException.class);
    assertThat(office.actions()).containsExactly("alert.raised alert:" + id);
  }

  @Test
  void whatIsClearedSaysSoForTenMinutesAndIsNotClearedTwice() {
    UUID id = ask(OFFICER, alarms -> alarms.raise(fire(KRNJACA, 60)));

    run(OFFICER, alarms -> alarms.clear(id));

    Alert read = read(id);
    assertThat(read.clear()).isTrue();
    assertThat(read.expires()).isEqualTo(TestWork.NOW.plus(Duration.ofMinutes(10)));
    assertRefused(OFFICER, alarms -> alarms.clear(id), Field.UNKNOWN);
  }

  @Test
  void anAlarmForAllIsSeenByNobodyUntilAnotherPersonConfirmsIt() {
    UUID id = ask(EDITOR, alarms -> alarms.raise(fire(List.of(), 60)));
    assertThat(published()).isEmpty();
    assertRefused(EDITOR, alarms -> alarms.confirm(id), Field.SECOND_PERSON);

    // Somebody else has proposed it.
    office.database.execute("postgres", "update desk.alert set raised_by = gen_random_uuid()");
    run(EDITOR, alarms -> alarms.confirm(id));

    assertThat(published()).containsExactly(id.toString());
    assertThat((read(id)).concerns("any-centre")).isTrue();
    assertRefused(EDITOR, alarms -> alarms.confirm(id), Field.UNKNOWN);
  }

  @Test
  void whatWaitsAndIsClearedWasNeverSeen() {
    UUID id = ask(EDITOR, alarms -> alarms.raise(fire(List.of(), 60)));
    run(EDITOR, alarms -> alarms.clear(id));
    assertThat(published()).isEmpty();
    List<RaisedAlert> present = ask(EDITOR, Alarms::present);
    assertThat(present).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FIRE,moon,60,PLACE",
    "FIRE,yard,0,MINUTES",
    "FIRE,yard,1441,MINUTES",
    ",yard,60,PHRASE"
  })
  void whatIsWrongIsNamedAndNothingIsRaised(
      AlertPhrase phrase, String place, int minutes, Field field) {
    AlertForm form = new AlertForm(phrase, KRNJACA, place, minutes, false);
    assertRefused(OFFICER, alarms -> alarms.raise(form), field);
    assertThat(published()).isEmpty();
    assertThat(office.actions()).isEmpty();
  }

  /** By the clock of the database it is long over; so not as readers see it. */
  private Alert read(UUID id) {
    String json =
        office
            .database
            .query(
                "putokaz_desk",
                "select convert_from(document, 'UTF8') from published.publication where slug = '"
                    + id
                    + "'")
            .get(0);
    return (Alert) ItemJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static AlertForm fire(List<String> centres, int minutes) {
    return new AlertForm(AlertPhrase.FIRE, centres, "assembly-point", minutes, false);
  }

  private List<String> published() {
    return office.database.query(
        "putokaz_desk", "select slug from published.publication where type = 'alert'");
  }

  private void assertRefused(Grant grant, java.util.function.Consumer<Alarms> work, Field field) {
    assertThatThrownBy(() -> run(grant, work))
        .isInstanceOfSatisfying(
            RefusedAlertException.class, e -> assertThat(e.field()).isEqualTo(field));
  }

  private void run(Grant grant, java.util.function.Consumer<Alarms> work) {
    ask(
        grant,
        alarms -> {
          work.accept(alarms);
          return null;
        });
  }

  private <T> T ask(Grant grant, Function<Alarms, T> question) {
    return office.as(
        grant,
        parts ->
            question.apply(
                new Alarms(parts.entities(), parts.actor(), parts.log(), parts.clock())));
  }
}
