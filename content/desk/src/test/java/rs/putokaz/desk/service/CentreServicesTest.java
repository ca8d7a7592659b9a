package rs.putokaz.desk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Role;
import rs.putokaz.desk.service.RefusedServiceException.Field;
import rs.putokaz.i18n.phrase.ServiceKind;
import rs.putokaz.published.document.Service;

class CentreServicesTest {

  private static final Grant OFFICER = new Grant(Role.CENTRE_OFFICER, "ca-krn");

  /** The day on which the desk's clock stands. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  @TempDir Path folder;

  private final TestWork office = new TestWork();

  @BeforeEach
  void begin() {
    office.imports(folder, centre("ca-krn"), centre("ca-obr"));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void whatIsListedIsWithReadersFor90DaysFromTheDayOfTheCheck() {
    Form form = new Form();
    form.exceptions.add(new Service.Exception(NEW_YEAR, NEW_YEAR.plusDays(1), null, null));
    form.checkedOn = TODAY.minusDays(10);

    UUID id = list(form.made());

    Service read = (Service) office.read("service", id.toString());
    assertThat(read.organisation()).isEqualTo("UNHCR");
    assertThat(read.hours())
        .containsExactly(hours(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 9, 15));
    assertThat(read.exceptions()).singleElement().matches(Service.Exception::isClosed);
    assertThat(visibleUntil(id)).isEqualTo("2027-02-08");
    assertThat(listed("ca-krn")).extracting(ListedService::id).containsExactly(id);
    assertThat(listed("ca-obr")).isEmpty();
    assertThat(office.actions()).containsExactly("service.listed service:" + id);
  }

  @Test
  void itStaysInTheListOfTheDeskWhenReadersHaveLostItAndAConfirmationBringsItBack() {
    Form form = new Form();
    form.checkedOn = TODAY.minusDays(89);
    UUID id = list(form.made());
    assertThat(visibleUntil(id)).isEqualTo("2026-11-21");

    work(work -> work.confirm(id));

    assertThat(visibleUntil(id)).isEqualTo("2027-02-18");
    boolean expired = ask(work -> work.isExpired(work.of("ca-krn").get(0)));
    assertThat(expired).isFalse();
  }

  @Test
  void itIsChangedByWhoHasSeenItsLastChange() {
    UUID id = list(new Form().made());
    Form later = new Form();
    later.organisation = "  IOM ";

    work(work -> work.revise(id, later.made(), work.of("ca-krn").get(0).version()));

    assertThat(((Service) office.read("service", id.toString())).organisation()).isEqualTo("IOM");
    List<String> names = ask(CentreServices::organisations);
    assertThat(names).containsExactly("IOM");
    assertRefused(work -> work.revise(id, later.made(), 0), Field.STALE);
  }

  @Test
  void whatIsTakenOffGoesFromReadersAndCanBePutBack() {
    UUID id = list(new Form().made());

    work(work -> work.takeOff(id));
    assertThat(published()).isEmpty();
    assertThat(listed("ca-krn")).isEmpty();

    work(work -> work.putBack(id));
    assertThat(published()).containsExactly(id.toString());
  }

  @Test
  void anOfficerListsInTheirOwnCentreOnly() {
    UUID elsewhere =
        office.as(Grant.of(Role.EDITOR), parts -> in(parts).list("ca-obr", new Form().made()));

    assertThatThrownBy(() -> work(work -> work.list("ca-obr", new Form().made())))
        .isInstanceOf(NotPermittedException.class);
    assertThatThrownBy(() -> work(work -> work.takeOff(elsewhere)))
        .isInstanceOf(NotPermittedException.class);
    assertThatThrownBy(() -> work(work -> work.confirm(elsewhere)))
        .isInstanceOf(NotPermittedException.class);
    assertThat(published()).containsExactly(elsewhere.toString());
  }

  @ParameterizedTest
  @EnumSource(
      value = Field.class,
      names = {"UNKNOWN", "STALE"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatIsWrongIsNamedAndNothingIsListed(Field field) {
    Form form = new Form();
    switch (field) {
      case SERVICE -> form.service = null;
      case ORGANISATION -> form.organisation = "<b>";
      case SECTOR -> form.sector = null;
      case PLACE -> form.place = "moon";
      case HOURS -> form.hours.add(hours(Set.of(), 14, 16));
      case EXCEPTIONS -> {
        form.exceptions.add(new Service.Exception(NEW_YEAR, NEW_YEAR, null, null));
        form.exceptions.add(
            new Service.Exception(NEW_YEAR.minusDays(1), NEW_YEAR, LocalTime.NOON, LocalTime.MAX));
      }
      case LANGUAGES -> form.languages = List.of("tlh");
      case PHONE -> form.phone = "ask";
      case EMAIL -> form.email = "office@";
      case CHECKED_ON -> form.checkedOn = TODAY.minusDays(90);
      case UNKNOWN, STALE -> throw new IllegalArgumentException(field.word());
    }

    assertRefused(work -> work.list("ca-krn", form.made()), field);
    assertThat(published()).isEmpty();
    assertThat(office.actions()).isEmpty();
  }

  @Test
  void aDayToComeIsNoDayOfACheckAndHoursEndAfterTheyBegin() {
    Form tomorrow = new Form();
    tomorrow.checkedOn = TODAY.plusDays(1);
    Form backwards = new Form();
    backwards.hours = new ArrayList<>(List.of(hours(Set.of(), 15, 9)));

    assertRefused(work -> work.list("ca-krn", tomorrow.made()), Field.CHECKED_ON);
    assertRefused(work -> work.list("ca-krn", backwards.made()), Field.HOURS);
    assertRefused(work -> work.takeOff(UUID.randomUUID()), Field.UNKNOWN);
  }

  private static Service.Hours hours(Set<DayOfWeek> days, int from, int until) {
    return new Service.Hours(days, LocalTime.of(from, 0), LocalTime.of(until, 0));
  }

  private List<String> published() {
    return office.database.query(
        "putokaz_desk", "select slug from published.publication where type = 'service'");
  }

  private String visibleUntil(UUID id) {
    return office
        .database
        .query(
            "putokaz_desk",
            "select to_char(visible_until at time zone 'Europe/Belgrade', 'YYYY-MM-DD')"
                + " from published.publication where item = '"
                + id
                + "'")
        .get(0);
  }

  private void assertRefused(Consumer<CentreServices> work, Field field) {
    assertThatThrownBy(() -> work(work))
        .isInstanceOfSatisfying(
            RefusedServiceException.class, e -> assertThat(e.field()).isEqualTo(field));
  }

  private List<ListedService> listed(String centre) {
    return ask(work -> work.of(centre));
  }

  private UUID list(ServiceForm form) {
    return ask(work -> work.list("ca-krn", form));
  }

  private <T> T ask(Function<CentreServices, T> question) {
    return office.as(OFFICER, parts -> question.apply(in(parts)));
  }

  private void work(Consumer<CentreServices> work) {
    ask(
        services -> {
          work.accept(services);
          return null;
        });
  }

  private static CentreServices in(TestWork.Parts parts) {
    return new CentreServices(parts.entities(), parts.actor(), parts.log(), parts.clock());
  }

  private static String centre(String slug) {
    return "{\"type\":\"centre\",\"slug\":\""
        + slug
        + "\",\"editions\":{\"sr\":{\"title\":\"Центар\"}}}";
  }

  /** A lawyer of an organisation on two days of the week, unless something is changed. */
  private static final class Form {
    private ServiceKind service = ServiceKind.LAWYER;
    private String organisation = "UNHCR";
    private Sector sector = Sector.LEGAL_AID;
    private String place = "office";
    private List<Service.Hours> hours =
        new ArrayList<>(List.of(hours(Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY), 9, 15)));
    private final List<Service.Exception> exceptions = new ArrayList<>();
    private List<String> languages = List.of("en", "fa-AF");
    private String phone = "+381 11 123";
    private String email = "office@example.org";
    private LocalDate checkedOn = TODAY;

    private ServiceForm made() {
      return new ServiceForm(
          service,
          organisation,
          sector,
          place,
          hours,
          exceptions,
          languages,
          phone,
          email,
          checkedOn);
    }
  }
}
