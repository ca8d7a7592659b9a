package rs.putokaz.desk.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.kiosk.RefusedKioskException.Field;
import rs.putokaz.desk.mail.MailSettings;
import rs.putokaz.desk.mail.Outbox;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Role;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.Service;
import rs.putokaz.published.kiosk.Beat;
import rs.putokaz.published.kiosk.Devices;
import rs.putokaz.published.kiosk.FleetLine;

class KioskDeskTest {

  private static final Grant OFFICER = new Grant(Role.CENTRE_OFFICER, "ca-krn");
  private static final String CODE = "BCDFGHJK";
  private static final String DEVICE = "d".repeat(64);
  private static final String TOKEN = "t".repeat(64);
  private static final MailSettings MAIL =
      new MailSettings(
          "localhost",
          25,
          MailSettings.Encryption.NONE,
          "",
          "",
          "a@b.example",
          "https://p.example");

  @TempDir Path folder;

  private final TestWork office = new TestWork();

  @BeforeEach
  void begin() throws Exception {
    office.imports(
        folder,
        "{\"type\":\"centre\",\"slug\":\"ca-krn\",\"editions\":{\"sr\":{\"title\":\"Центар\"}}}",
        "{\"type\":\"centre\",\"slug\":\"ca-obr\",\"editions\":{\"sr\":{\"title\":\"Други\"}}}");
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    String spki =
        Base64.getEncoder().encodeToString(generator.generateKeyPair().getPublic().getEncoded());
    assertThat(
            portal(
                "select published.pair_begin('"
                    + DEVICE
                    + "', '"
                    + CODE
                    + "', '"
                    + spki
                    + "', '192.0.2.7')"))
        .containsExactly("ok");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aScreenGetsItsTokenAfterTheApprovalAndOnce() {
    assertThat(poll()).containsExactly("pending");
    KioskPairing.Waiting waiting = pairing(OFFICER, one -> one.find("bcdf-ghjk"));
    assertThat(waiting.code()).isEqualTo(CODE);
    assertThat(waiting.key().signs()).hasSize(3);

    UUID id = pairing(OFFICER, one -> one.approve(CODE, "ca-krn", " Улаз ", null));

    office.database.execute("postgres", "update desk.kiosk_pairing set polled_at = null");
    assertThat(poll()).containsExactly("paired");
    assertThat(poll()).containsExactly("expired");
    assertThat(portal("select token_hash from published.kiosk where id = '" + id + "'"))
        .containsExactly(TOKEN);
    List<KioskRow> rows = kiosks(OFFICER, Kiosks::list);
    assertThat(rows)
        .singleElement()
        .satisfies(row -> assertThat(row.kiosk().name()).isEqualTo("Улаз"));
    assertThat(office.actions()).containsExactly("kiosk.paired kiosk:" + id);
  }

  @Test
  void nobodyTakesAScreenIntoACentreThatIsNotTheirs() {
    assertThatThrownBy(() -> pairing(OFFICER, one -> one.approve(CODE, "ca-obr", "Улаз", null)))
        .isInstanceOf(NotPermittedException.class);
    assertThat(poll()).containsExactly("pending");
  }

  @Test
  void whoTypesFiveWrongCodesWaits() {
    for (int i = 0; i < 5; i++) {
      assertThat(wrong("XXXXXXX" + "BCDFG".charAt(i))).isEqualTo(Field.CODE);
    }
    assertThat(wrong(CODE)).isEqualTo(Field.WAIT);
  }

  @Test
  void aNewScreenTakesThePlaceOfAnOldOneWithItsSettings() {
    UUID old = pairing(OFFICER, one -> one.approve(CODE, "ca-krn", "Улаз", null));
    KioskSettings wide = settings(List.of());
    kiosks(
        OFFICER,
        work -> {
          long version = work.open(old).kiosk().version();
          work.revise(
              old, new KioskForm("ca-krn", "Улаз", List.of("ulaz"), wide, "135790"), version);
          return null;
        });
    office.database.execute(
        "postgres",
        "insert into desk.kiosk_pairing (device_hash, user_code, public_key, origin)"
            + " select 'other', 'ZZZZZZZZ', public_key, 'o' from desk.kiosk");

    UUID fresh = pairing(OFFICER, one -> one.approve("ZZZZZZZZ", "ca-krn", "Улаз 2", old));

    Kiosk kiosk = kiosks(OFFICER, work -> work.open(fresh)).kiosk();
    assertThat(kiosk.settings().screenWidthMm()).isEqualTo(1000);
    assertThat(kiosk.settings().pin()).isNotNull();
    assertThat(kiosk.tags()).containsExactly("ulaz");
    List<KioskRow> rows = kiosks(OFFICER, Kiosks::list);
    assertThat(rows).hasSize(1);
  }

  @Test
  void beatsCommandsAndReceiptsComeFromTheNodes() {
    UUID id = pairing(OFFICER, one -> one.approve(CODE, "ca-krn", "Улаз", null));
    commands(OFFICER, work -> send(work, id));
    String command =
        portal("select id from published.kiosk_command where kiosk = '" + id + "'").get(0);
    Instant now = Instant.now();
    beat(
        id,
        now,
        5,
        "[{\"kiosk\":\""
            + id
            + "\",\"command\":\""
            + command
            + "\",\"state\":\"done\",\"detail\":\"\",\"at\":\""
            + now
            + "\"}]");
    beat(id, now.minusSeconds(30), 4, "[]");

    KioskRow row = kiosks(OFFICER, work -> work.open(id));
    assertThat(row.state().generation()).isEqualTo(5);
    List<SentCommand> sent = commands(OFFICER, work -> work.sent(id));
    assertThat(sent).extracting(SentCommand::state).containsExactly("done");
    assertThat(portal("select id from published.kiosk_command")).isEmpty();

    commands(OFFICER, work -> send(work, id));
    office.database.execute(
        "postgres",
        "update desk.kiosk_command set expires_at = now() - interval '1 second' where state = 'queued'");
    List<SentCommand> late = commands(OFFICER, work -> work.sent(id));
    assertThat(late).extracting(SentCommand::state).containsExactlyInAnyOrder("done", "expired");
    assertThatThrownBy(
            () -> commands(new Grant(Role.CENTRE_OFFICER, "ca-obr"), work -> send(work, id)))
        .isInstanceOf(NotPermittedException.class);
  }

  @Test
  void aSilenceIsToldOnceInTheHoursOfTheScreen() {
    office.database.execute(
        "postgres",
        "insert into desk.person (id, email, name, active, created_at) values ('"
            + TestWork.SOMEBODY
            + "', 'officer@demo.example', 'Officer', true, now());"
            + " insert into desk.role_grant (person, role, scope) values ('"
            + TestWork.SOMEBODY
            + "', 'centre-officer', 'ca-krn')");
    UUID id = pairing(OFFICER, one -> one.approve(CODE, "ca-krn", "Улаз", null));
    assertThat(look()).isZero();
    beat(id, Instant.now().minus(Duration.ofMinutes(20)), 1, "[]");

    assertThat(look()).isEqualTo(1);
    assertThat(look()).isZero();
    assertThat(letters()).containsExactly("officer@demo.example kiosk");

    beat(id, Instant.now().minus(Duration.ofMinutes(16)), 1, "[]");
    LocalTime night = LocalTime.of(2, 0);
    kiosks(
        OFFICER,
        work -> {
          KioskSettings closed =
              settings(List.of(new Service.Hours(Set.of(), night, night.plusHours(1))));
          long version = work.open(id).kiosk().version();
          work.revise(id, new KioskForm("ca-krn", "Улаз", List.of(), closed, ""), version);
          return null;
        });
    assertThat(look()).isZero();
    assertThat(letters()).hasSize(1);
  }

  @Test
  void whatIsShownHasItsReasons() {
    UUID id = pairing(OFFICER, one -> one.approve(CODE, "ca-krn", "Улаз", null));
    Instant then = Instant.now();
    beat(id, then, 9, "[]");
    List<ShownThen.Layer> layers =
        office.as(
            OFFICER,
            parts ->
                new ShownThen(parts.entities(), java.time.Clock.systemUTC())
                    .at(parts.entities().find(Kiosk.class, id), Instant.now()));
    assertThat(layers)
        .extracting(ShownThen.Layer::reason)
        .containsExactly(ShownThen.Reason.TOLD, ShownThen.Reason.PLAYLIST);
    assertThat(layers.get(0).generation()).isEqualTo(9);
  }

  @Test
  void anAlarmThatWasClearedIsStillToldOfTheTimeWhenItHeld() {
    UUID id = pairing(OFFICER, one -> one.approve(CODE, "ca-krn", "Улаз", null));
    office.database.execute(
        "postgres",
        "insert into desk.alert (id, phrase, centres, place, drill, raised_by, raised_at, expires, cleared,"
            + " began_at, cleared_at, version) values (gen_random_uuid(), 'fire', '{ca-krn}', '', false, '"
            + TestWork.SOMEBODY
            + "', now(), now() + interval '10 minutes', true, now() - interval '1 hour', now(), 1)");

    assertThat(reasons(id, Duration.ofMinutes(30))).contains(ShownThen.Reason.ALERT);
    assertThat(reasons(id, Duration.ofMinutes(90))).doesNotContain(ShownThen.Reason.ALERT);
    assertThat(reasons(id, Duration.ZERO)).doesNotContain(ShownThen.Reason.ALERT);
  }

  private List<ShownThen.Reason> reasons(UUID id, Duration ago) {
    return office.as(
        OFFICER,
        parts ->
            new ShownThen(parts.entities(), java.time.Clock.systemUTC())
                .at(parts.entities().find(Kiosk.class, id), Instant.now().minus(ago)).stream()
                    .map(ShownThen.Layer::reason)
                    .toList());
  }

  /** Only a screen of a stranger could send it: the others are heard all the same. */
  @Test
  void whatOneScreenTellsDoesNotSilenceTheOthers() throws Exception {
    UUID id = pairing(OFFICER, one -> one.approve(CODE, "ca-krn", "Улаз", null));
    FleetLine line =
        new FleetLine(
            () -> office.database.connect("putokaz_portal"),
            new Devices(folder.resolve("kiosks.json")),
            () -> {});
    ObjectNode good = told(id);
    line.note(new Beat(good, List.of(), List.of()));
    line.note(new Beat(told(UUID.randomUUID()).put("gen", "x"), List.of(), List.of()));
    Thread running = new Thread(line);
    running.start();
    line.close();
    running.join();

    assertThat(office.database.query("postgres", "select kiosk::text from desk.kiosk_state"))
        .containsExactly(id.toString());
  }

  private static ObjectNode told(UUID id) {
    String now = Instant.now().toString();
    return ItemJson.mapper()
        .createObjectNode()
        .put("kiosk", id.toString())
        .put("at", now)
        .put("signed", now)
        .put("boot", "b")
        .put("state", "attract")
        .put("gen", 1)
        .put("tick", 1)
        .put("touch", 0)
        .put("display", true)
        .put("free", 1)
        .put("queue", 0)
        .put("skew", 0)
        .put("faults", "");
  }

  @Test
  void daysThatAreOtherwiseHaveBothTimesOrNoneAndAnEnd() {
    LocalDate day = LocalDate.of(2026, 12, 31);
    LocalTime eight = LocalTime.of(8, 0);
    assertThat(isTaken(new Service.Exception(day, day, null, null))).isTrue();
    assertThat(isTaken(new Service.Exception(day, day, eight, eight.plusHours(1)))).isTrue();
    assertThat(isTaken(new Service.Exception(day, day, eight, null))).isFalse();
    assertThat(isTaken(new Service.Exception(day, day, null, eight))).isFalse();
    assertThat(isTaken(new Service.Exception(day, day, eight, eight))).isFalse();
    assertThat(isTaken(new Service.Exception(day, day.plusYears(100), null, null))).isFalse();
  }

  private static boolean isTaken(Service.Exception closure) {
    KioskSettings settings =
        new KioskSettings(
            1000, 50, false, List.of(), List.of(closure), List.of(), null, null, 0, null);
    try {
      new KioskForm("ca-krn", "Улаз", List.of(), settings, "").check();
      return true;
    } catch (RefusedKioskException refused) {
      assertThat(refused.field()).isEqualTo(Field.HOURS);
      return false;
    }
  }

  private static Object send(KioskCommands work, UUID id) {
    work.send(id, CommandName.IDENTIFY);
    return null;
  }

  private static KioskSettings settings(List<Service.Hours> hours) {
    return new KioskSettings(1000, 50, false, hours, List.of(), List.of(), null, null, 0, null);
  }

  private Field wrong(String code) {
    return pairing(
        OFFICER,
        one -> {
          try {
            one.find(code);
            return null;
          } catch (RefusedKioskException refused) {
            return refused.field();
          }
        });
  }

  private void beat(UUID id, Instant at, int generation, String results) {
    String beat =
        "[{\"kiosk\":\"%s\",\"at\":\"%s\",\"signed\":\"%s\",\"boot\":\"b\",\"state\":\"attract\",\"gen\":%d,"
            + "\"tick\":1,\"touch\":0,\"display\":true,\"free\":1,\"queue\":0,\"skew\":0,\"faults\":\"\"}]";
    portal(
        "select published.take_beats('"
            + beat.formatted(id, at, at, generation)
            + "', '"
            + results
            + "', '[]')");
  }

  private int look() {
    return office.as(
        OFFICER,
        parts ->
            new SilenceWatch(
                    parts.entities(),
                    new Outbox(parts.entities(), parts.clock()),
                    MAIL,
                    parts.log(),
                    parts.clock())
                .look());
  }

  private List<String> letters() {
    return office.database.query("postgres", "select recipient || ' ' || kind from desk.mail");
  }

  private List<String> poll() {
    return portal("select outcome from published.pair_poll('" + DEVICE + "', '" + TOKEN + "')");
  }

  private List<String> portal(String question) {
    return office.database.query("putokaz_portal", question);
  }

  private <T> T pairing(Grant grant, Function<KioskPairing, T> work) {
    return office.as(
        grant,
        parts ->
            work.apply(
                new KioskPairing(parts.entities(), parts.actor(), parts.log(), parts.clock())));
  }

  private <T> T kiosks(Grant grant, Function<Kiosks, T> work) {
    return office.as(
        grant,
        parts ->
            work.apply(new Kiosks(parts.entities(), parts.actor(), parts.log(), parts.clock())));
  }

  private <T> T commands(Grant grant, Function<KioskCommands, T> work) {
    return office.as(
        grant,
        parts -> work.apply(new KioskCommands(parts.entities(), parts.actor(), parts.log())));
  }
}
