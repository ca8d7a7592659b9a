package rs.putokaz.desk.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Role;
import rs.putokaz.published.count.PageCounts;
import rs.putokaz.published.feed.ConnectionSource;

/** From the opening of a page on a public node to the table of the desk. */
class PageCountsTest {

  /** The database takes what is recent by its own clock. */
  private static final Instant HOUR = Instant.now().truncatedTo(ChronoUnit.HOURS);

  @TempDir Path folder;

  private final TestWork office = new TestWork();
  private boolean away;

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void openingsAreCountedByPageLanguageAndHourAndFewAreHidden() {
    PageCounts counts = counts();
    open(counts, "info/doctor", "en", 7);
    open(counts, "info/doctor", "ar", 4);
    open(counts, "home", "en", 5);

    counts.handOn();

    assertThat(stored()).containsExactly("home en 5", "info/doctor ar 4", "info/doctor en 7");
    List<OpenedPage> pages = openings(work -> work.pages(month(), "phone"));
    assertThat(pages)
        .containsExactly(
            new OpenedPage("info/doctor", Map.of("en", 7L, "ar", PageOpenings.HIDDEN)),
            new OpenedPage("home", Map.of("en", 5L)));
    assertThat(pages.get(0).sum()).isEqualTo(7);
    List<OpenedPage> ofKiosks = openings(work -> work.pages(month(), "kiosk"));
    assertThat(ofKiosks).isEmpty();
    Map<Integer, Long> hours = openings(work -> work.hours(month(), ""));
    assertThat(hours).containsValue(16L).hasSize(1);
    assertThat(files()).isZero();
  }

  @Test
  void anOutageLosesNothingAndABatchThatArrivesTwiceCountsOnce() throws IOException {
    PageCounts counts = counts();
    away = true;
    open(counts, "home", "en", 3);
    counts.handOn();
    open(counts, "home", "en", 2);
    counts.handOn();
    assertThat(files()).isEqualTo(2);
    Path copies = Files.createDirectory(folder.resolve("copies"));
    for (Path file : all()) {
      Files.copy(file, copies.resolve(file.getFileName()));
    }

    away = false;
    counts.handOn();
    assertThat(stored()).containsExactly("home en 5");

    for (Path file : Files.list(copies).toList()) {
      Files.move(file, counted().resolve(file.getFileName()));
    }
    counts.handOn();
    assertThat(stored()).containsExactly("home en 5");
    assertThat(files()).isZero();
  }

  @Test
  void aCrashLosesOnlyWhatWasNotWrittenYetAndABrokenFileStopsNothing() throws IOException {
    PageCounts crashed = counts();
    open(crashed, "home", "en", 6);
    crashed.write();
    open(crashed, "home", "en", 1);
    Files.writeString(counted().resolve("00000000-0000-0000-0000-000000000000.json"), "[{\"pa");

    counts().handOn();

    assertThat(stored()).containsExactly("home en 6");
    assertThat(files()).isZero();
  }

  @Test
  void thePortalCanNeitherReadCountsNorSneakIn() throws SQLException {
    try (Connection portal = office.database.connect("putokaz_portal")) {
      assertThatThrownBy(
              () -> portal.createStatement().executeQuery("select * from published.page_count"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(
              () -> portal.createStatement().executeUpdate("delete from published.page_count"))
          .isInstanceOf(SQLException.class);
      try (PreparedStatement call =
          portal.prepareStatement(
              "select published.note_counts(gen_random_uuid(), array['x@y', 'home', 'home'],"
                  + " array['en', 'en', 'en'], array[now(), now() - interval '1 year', now()],"
                  + " array['phone', 'phone', 'phone'], array['', '', 'ca-krn'], array[1, 1, 1])")) {
        call.execute();
      }
    }
    assertThat(stored()).isEmpty();
  }

  private PageCounts counts() {
    ConnectionSource connections =
        () -> {
          if (away) {
            throw new SQLException("away");
          }
          return office.database.connect("putokaz_portal");
        };
    return new PageCounts(
        counted(),
        connections,
        Duration.ofSeconds(5),
        Duration.ofMinutes(15),
        Clock.fixed(HOUR.plusSeconds(60), ZoneOffset.UTC));
  }

  private static void open(PageCounts counts, String page, String language, int times) {
    for (int i = 0; i < times; i++) {
      counts.opened(page, language);
    }
  }

  private <T> T openings(java.util.function.Function<PageOpenings, T> question) {
    return office.as(
        Grant.of(Role.EDITOR), parts -> question.apply(new PageOpenings(parts.entities())));
  }

  private static YearMonth month() {
    return YearMonth.from(HOUR.atZone(ZoneId.of("Europe/Belgrade")));
  }

  private List<String> stored() {
    return office.database.query(
        "putokaz_desk",
        "select page || ' ' || language || ' ' || opened from published.page_count order by 1");
  }

  private Path counted() {
    return folder.resolve("counts");
  }

  private long files() {
    return all().size();
  }

  private List<Path> all() {
    try (Stream<Path> files = Files.list(counted())) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
