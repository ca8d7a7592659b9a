package rs.putokaz.desk.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.notice.RefusedNoticeException.Field;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Role;
import rs.putokaz.i18n.phrase.NoticePhrase;
import rs.putokaz.published.document.Notice;

class NoticeBoardTest {

  private static final Grant OFFICER = new Grant(Role.CENTRE_OFFICER, "ca-krn");

  /** A Friday. The database, which hides what is over, has another clock than the desk. */
  private static final LocalDate FRIDAY = LocalDate.of(2030, 11, 22);

  private static final LocalTime NOON = LocalTime.of(12, 0);

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
  void whatIsPostedIsWithReadersUntilItsLastTimeIsOver() {
    Form lunch = new Form();
    lunch.lastDay = FRIDAY.plusDays(10);
    lunch.weekdays = Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    lunch.until = LocalTime.of(14, 0);

    UUID id = post(lunch.made());

    Notice read = (Notice) office.read("notice", id.toString());
    assertThat(read)
        .isEqualTo(
            new Notice(
                id.toString(),
                "ca-krn",
                "meals",
                "lunch",
                "canteen",
                0,
                FRIDAY,
                FRIDAY.plusDays(10),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                NOON,
                LocalTime.of(14, 0),
                TestWork.NOW));
    // Ten days later it is Monday.
    assertThat(visibleUntil(id)).isEqualTo("2030-12-02 13:00:00+00");
    assertThat(posted("ca-krn")).extracting(PostedNotice::id).containsExactly(id);
    assertThat(posted("ca-obr")).isEmpty();
    assertThat(office.actions()).containsExactly("notice.posted notice:" + id);
  }

  @Test
  void aBusWithoutAnEndIsOverAnHourAfterItLeaves() {
    Form bus = new Form();
    bus.phrase = NoticePhrase.TRANSPORT;
    bus.what = "hospital";
    bus.place = "gate";

    assertThat(visibleUntil(post(bus.made()))).isEqualTo("2030-11-22 12:00:00+00");
  }

  @Test
  void itIsChangedByWhoHasSeenItsLastChange() {
    UUID id = post(new Form().made());
    Form later = new Form();
    later.from = LocalTime.of(13, 30);

    work(board -> board.revise(id, later.made(), version(board, id)));

    assertThat(((Notice) office.read("notice", id.toString())).from()).isEqualTo("13:30");
    assertRefused(board -> board.revise(id, later.made(), 0), Field.STALE);
  }

  @Test
  void whatIsTakenDownGoesFromReadersAndCanBePutBack() {
    UUID id = post(new Form().made());

    work(board -> board.takeDown(id));
    assertThat(office.seen("notice")).isEmpty();
    assertThat(posted("ca-krn")).isEmpty();

    work(board -> board.putBack(id));
    assertThat(office.seen("notice")).containsExactly(id.toString());
    assertThat(office.actions())
        .containsExactly(
            "notice.posted notice:" + id,
            "notice.taken-down notice:" + id,
            "notice.put-back notice:" + id);
  }

  @Test
  void anOfficerPostsChangesAndTakesDownInTheirOwnCentreOnly() {
    UUID elsewhere =
        office.as(Grant.of(Role.EDITOR), parts -> board(parts).post("ca-obr", new Form().made()));

    assertThatThrownBy(() -> work(board -> board.post("ca-obr", new Form().made())))
        .isInstanceOf(NotPermittedException.class);
    assertThatThrownBy(() -> work(board -> board.takeDown(elsewhere)))
        .isInstanceOf(NotPermittedException.class);
    assertThatThrownBy(() -> work(board -> board.revise(elsewhere, new Form().made(), 0)))
        .isInstanceOf(NotPermittedException.class);
    assertThat(office.seen("notice")).containsExactly(elsewhere.toString());
  }

  @ParameterizedTest
  @EnumSource(
      value = Field.class,
      names = {"UNKNOWN", "STALE"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatIsWrongIsNamedAndNothingIsPosted(Field field) {
    Form form = new Form();
    UnaryOperator<Form> broken =
        one -> {
          switch (field) {
            case PHRASE -> one.phrase = null;
            case WHAT -> one.what = "hospital";
            case PLACE -> one.place = "moon";
            case NUMBER -> {
              one.phrase = NoticePhrase.ROOM_CHANGE;
              one.number = 10_000;
            }
            case FIRST_DAY -> one.firstDay = null;
            case LAST_DAY -> one.lastDay = FRIDAY.minusDays(1);
            case WEEKDAYS -> one.weekdays = Set.of(DayOfWeek.MONDAY);
            case FROM -> one.from = null;
            case UNTIL -> one.until = NOON;
            case OVER -> one.firstDay = LocalDate.of(2026, 11, 19);
            case UNKNOWN, STALE -> throw new IllegalArgumentException(field.word());
          }
          return one;
        };

    assertRefused(board -> board.post("ca-krn", broken.apply(form).made()), field);
    assertThat(office.seen("notice")).isEmpty();
    assertThat(office.actions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ROOM_CHANGE,12,,12", "MEALS,12,lunch,0", "DOCTOR,0,lunch,0"})
  void aKindKeepsOnlyTheFieldsThatItHas(NoticePhrase phrase, int number, String what, int kept) {
    Form form = new Form();
    form.phrase = phrase;
    form.number = number;
    form.what = what;

    Notice read = (Notice) office.read("notice", post(form.made()).toString());

    assertThat(read.number()).isEqualTo(kept);
    assertThat(read.what()).isEqualTo(phrase.what().isPresent() ? "lunch" : "");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertRefused(board -> board.takeDown(UUID.randomUUID()), Field.UNKNOWN);
  }

  private void assertRefused(Consumer<NoticeBoard> work, Field field) {
    assertThatThrownBy(() -> work(work))
        .isInstanceOfSatisfying(
            RefusedNoticeException.class, e -> assertThat(e.field()).isEqualTo(field));
  }

  private static long version(NoticeBoard board, UUID id) {
    List<PostedNotice> all = board.of("ca-krn");
    return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().version();
  }

  private String visibleUntil(UUID id) {
    return office
        .database
        .query(
            "putokaz_desk",
            "select to_char(visible_until at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS+00')"
                + " from published.publication where item = '"
                + id
                + "'")
        .get(0);
  }

  private List<PostedNotice> posted(String centre) {
    return ask(board -> board.of(centre));
  }

  private UUID post(NoticeForm form) {
    return ask(board -> board.post("ca-krn", form));
  }

  private <T> T ask(Function<NoticeBoard, T> question) {
    return office.as(OFFICER, parts -> question.apply(board(parts)));
  }

  private void work(Consumer<NoticeBoard> work) {
    ask(
        board -> {
          work.accept(board);
          return null;
        });
  }

  private static NoticeBoard board(TestWork.Parts parts) {
    return new NoticeBoard(parts.entities(), parts.actor(), parts.log(), parts.clock());
  }

  private static String centre(String slug) {
    return "{\"type\":\"centre\",\"slug\":\""
        + slug
        + "\",\"editions\":{\"sr\":{\"title\":\"Центар\"}}}";
  }

  /** Lunch on that Friday at noon, unless something is changed. */
  private static final class Form {
    private NoticePhrase phrase = NoticePhrase.MEALS;
    private String what = "lunch";
    private String place = "canteen";
    private int number;
    private LocalDate firstDay = FRIDAY;
    private LocalDate lastDay;
    private Set<DayOfWeek> weekdays = Set.of();
    private LocalTime from = NOON;
    private LocalTime until;

    NoticeForm made() {
      return new NoticeForm(phrase, what, place, number, firstDay, lastDay, weekdays, from, until);
    }
  }
}
