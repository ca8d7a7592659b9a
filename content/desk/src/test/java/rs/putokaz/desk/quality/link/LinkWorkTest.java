package rs.putokaz.desk.quality.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.TestLines;
import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.article.ArticleDesk;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Role;
import rs.putokaz.desk.redirect.RedirectWork;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

class LinkWorkTest {

  private static final LinkSettings SETTINGS = LinkSettings.of(false, "https://info.example", 20);

  @TempDir Path folder;

  private final TestWork office = new TestWork();

  @BeforeEach
  void begin() {
    office.imports(
        folder,
        TestLines.HEALTH,
        TestLines.DOCTOR,
        "{\"type\":\"article\",\"slug\":\"page\",\"sourceLanguage\":\"en\","
            + "\"editions\":{\"en\":{\"title\":\"Page\"}}}");
  }

  @AfterEach
  void end() {
    office.close();
  }

  @Test
  void aSavedTextTellsItsBrokenLinksWithTheirBlocks() {
    save(
        "<a href=\"info:doctor\">doctor</a> <a href=\"topic:health\">health</a>",
        "<a href=\"info:nobody\">nobody</a> and <a href=\"centre:nowhere\">nowhere</a>",
        "Call <fact ref=\"no-number\"/> or <a href=\"tel:+381\">this</a>");

    assertThat(ofText())
        .containsExactly(
            "b2 info:nobody MISSING", "b2 centre:nowhere MISSING", "b3 fact:no-number MISSING");

    save("nothing");
    assertThat(ofText()).isEmpty();
  }

  @Test
  void mediaAndSummariesAreLookedAtToo() {
    edit(
        new Edition(
            "Page",
            "See <a href=\"info:nobody\">this</a>",
            List.of(
                new Block(
                    "b1", BlockKind.IMAGE, "", "", List.of(), "", Map.of("media", "no-picture")))));

    assertThat(ofText()).containsExactly(" info:nobody MISSING", "b1 media:no-picture MISSING");
  }

  @Test
  void whatReadersDoNotSeeIsToldApartFromWhatIsNotThere() {
    save("<a href=\"info:doctor\">doctor</a>");
    articles(
        desk -> {
          desk.withdraw("doctor", TestWork.SOMEBODY);
          return null;
        });

    assertThat(ofText()).containsExactly("b1 info:doctor HIDDEN");
  }

  @Test
  void aLinkToAFormerNameLeadsOn() {
    save("<a href=\"info:doctor\">doctor</a>");
    office.as(
        Grant.of(Role.EDITOR),
        parts -> {
          new RedirectWork(parts.entities(), parts.actor(), parts.log(), parts.clock())
              .rename("doctor", "physician");
          return null;
        });

    assertThat(ofText()).isEmpty();
  }

  @Test
  void theListIsFilteredAndCounted() {
    save(
        "<a href=\"info:nobody\">a</a>",
        "<a href=\"info:noone\">b</a>",
        "<a href=\"https://gone.example/100%25\">c</a>");
    office.database.execute(
        "postgres",
        "insert into desk.link_target (target, host, state, fails, reason, status, checked_at,"
            + " next_check) values ('https://gone.example/100%25', 'gone.example', 'broken', 3,"
            + " 'status', 404, '2026-11-20T09:00:00Z', '2026-11-21T09:00:00Z')");

    LinkList all = links(work -> work.list(LinkFilter.ALL, 0, 2));
    assertThat(all.total()).isEqualTo(3);
    assertThat(all.rows()).hasSize(2);
    BrokenLink web =
        links(work -> work.list(new LinkFilter("100%", "", "en"), 0, 10)).rows().get(0);
    assertThat(web.slug()).isEqualTo("page");
    assertThat(web.reason()).isEqualTo(LinkReason.STATUS);
    assertThat(web.status()).isEqualTo(404);
    assertThat(web.checkedAt())
        .isEqualTo(
            TestWork.NOW.minus(Duration.ofMinutes(71)).minusMillis(12_123).minusNanos(456_000));
    assertThat(links(work -> work.list(new LinkFilter("", "missing", ""), 0, 10)).total())
        .isEqualTo(2);
    assertThat(links(work -> work.list(new LinkFilter("", "", "sr"), 0, 10)).total()).isZero();
  }

  @Test
  void whoAsksForACheckGetsItNextAndItIsRecorded() {
    save("<a href=\"https://gone.example/\">c</a>");
    office.database.execute(
        "postgres",
        "insert into desk.link_target (target, host, state, fails, next_check)"
            + " values ('https://gone.example/', 'gone.example', 'broken', 3, 'infinity')");

    links(
        work -> {
          work.checkNow("https://gone.example/");
          return null;
        });

    assertThat(
            office.database.query(
                "postgres", "select count(*) from desk.link_target where next_check < 'infinity'"))
        .containsExactly("1");
    assertThat(office.actions()).contains("link.check-asked link:https://gone.example/");
  }

  private List<String> ofText() {
    return links(work -> work.ofText("page", "en")).stream()
        .map(link -> link.block() + " " + link.kind() + ":" + link.target() + " " + link.problem())
        .toList();
  }

  private void save(String... texts) {
    List<Block> blocks = new ArrayList<>();
    for (String text : texts) {
      blocks.add(
          new Block(
              "b" + (blocks.size() + 1), BlockKind.PARAGRAPH, "", text, List.of(), "", Map.of()));
    }
    edit(new Edition("Page", "", blocks));
  }

  private void edit(Edition text) {
    articles(
        desk ->
            desk.save(
                "page",
                "en",
                text,
                desk.open("page").editions().get("en").version(),
                TestWork.SOMEBODY));
  }

  private <T> T articles(Function<ArticleDesk, T> doing) {
    return office.as(
        Grant.of(Role.EDITOR),
        parts -> doing.apply(new ArticleDesk(parts.entities(), parts.clock())));
  }

  private <T> T links(Function<LinkWork, T> doing) {
    return office.as(
        Grant.of(Role.EDITOR),
        parts -> doing.apply(new LinkWork(parts.entities(), parts.log(), SETTINGS, parts.clock())));
  }
}
