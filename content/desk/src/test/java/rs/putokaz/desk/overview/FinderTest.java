package rs.putokaz.desk.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static rs.putokaz.desk.TestLines.DOCTOR;
import static rs.putokaz.desk.TestLines.HEALTH;
import static rs.putokaz.desk.translation.TranslationDesk.AUTHOR;
import static rs.putokaz.desk.translation.TranslationDesk.worker;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Role;
import rs.putokaz.desk.translation.TranslationDesk;

class FinderTest {

  private static final String CENTRE =
      """
      {"type":"centre","slug":"krnjaca","sourceLanguage":"sr","editions":{\
      "sr":{"title":"Центар Крњача","summary":"Смештај за породице"}}}""";
  private static final String FACT =
      """
      {"type":"fact","slug":"ambulance","value":"194","sourceLanguage":"sr","editions":{\
      "sr":{"title":"Хитна помоћ"}}}""";

  @TempDir Path folder;

  private final TranslationDesk desk = new TranslationDesk();

  @BeforeEach
  void write() {
    desk.imports(folder, HEALTH, DOCTOR, CENTRE, FACT);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          doct,             ARTICLE, doctor
          ЛЕКАР,            ARTICLE, doctor
          lekaru,           ARTICLE, doctor
          'lekar јавите',   ARTICLE, doctor
          jedan,            ARTICLE, doctor
          بروید,            ARTICLE, doctor
          healt,            TOPIC,   health
          porodice,         CENTRE,  krnjaca
          194,              FACT,    ambulance
          'hitna pomoć',    FACT,    ambulance
          """)
  void itemsAreFoundByNameValueAndText(String words, FoundKind kind, String key) {
    List<FoundGroup> groups = find(words);

    assertThat(groups).extracting(FoundGroup::kind).containsExactly(kind);
    assertThat(groups.get(0).found()).extracting(Found::key).containsExactly(key);
    assertThat(groups.get(0).more()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "д", "%", "%%", "\\", "doctor nowhere", "paragraph", "strong"})
  void whatIsNotThereIsNotFound(String words) {
    assertThat(find(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'a' | !b & (", "l'avocat : *", "???", "a\\' b", "-- ;", "<fact ref=\"x\">"})
  void noSignBreaksTheSearch(String words) {
    assertThat(find(words)).isEmpty();
  }

  @Test
  void aTextIsFoundInItsLanguageWithTheWordsAroundIt() {
    Found inText = only("јавите");
    assertThat(inText.language()).isEqualTo("sr");
    assertThat(inText.title()).isEqualTo("Doctor");
    assertThat(inText.excerpt()).contains("Јавите се лекару");

    Found inName = only("doctor");
    assertThat(inName.excerpt()).isEmpty();
  }

  @Test
  void aNameGoesBeforeATextAndNoMoreThanAScreenIsGiven() {
    for (int i = 10; i < 10 + Finder.MOST; i++) {
      desk.create(
          "a-" + i, TranslationDesk.paragraph("b1", "Овде се помиње лекар, и ништа друго."));
    }

    FoundGroup articles = find("лекар").get(0);

    assertThat(articles.found()).hasSize(Finder.MOST);
    assertThat(articles.found().get(0).key()).isEqualTo("doctor");
    assertThat(articles.more()).isTrue();
  }

  @Test
  void whatIsArchivedIsNotFound() {
    desk.articles(articles -> articles.archive("doctor", AUTHOR));

    assertThat(find("doctor")).isEmpty();
  }

  @Test
  void termsMediaAndCommentsAreFoundToo() {
    run("insert into desk.term (id, slug) values (gen_random_uuid(), 'asylum')");
    run("insert into desk.term_word select id, 'sr', 'азил', 'forced' from desk.term");
    run(
        "insert into desk.medium (id, name, kind, file_name, type, hash, size, renditions,"
            + " created_at) values (gen_random_uuid(), 'bus-stop', 'picture', 'IMG_1.jpg', '', '',"
            + " 1, '{}', now())");
    run(
        "insert into desk.person (id, email, name, created_at) values ('"
            + AUTHOR
            + "', 'author@example.org', 'Demo author', now())");
    run(
        "insert into desk.comment (id, item, language, block, author, text, created_at)"
            + " select gen_random_uuid(), a.id, 'sr', 'b2', p.id, 'Which hospital?', now()"
            + " from desk.article a, desk.person p where a.slug = 'doctor'");

    assertThat(find("azil").get(0).kind()).isEqualTo(FoundKind.TERM);
    assertThat(find("img_1").get(0).found().get(0).title()).isEqualTo("bus-stop");
    assertThat(only("hospital"))
        .isEqualTo(new Found("doctor", "sr", "Лекар", "Which hospital?", "b2"));
  }

  @Test
  void onlyWhoManagesPeopleFindsThem() {
    run(
        "insert into desk.person (id, email, name, created_at) values (gen_random_uuid(),"
            + " 'author@example.org', 'Demo author', now())");

    assertThat(find("author@", worker(Grant.of(Role.EDITOR)))).isEmpty();
    assertThat(find("author@", worker(Grant.of(Role.ADMINISTRATOR))))
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.kind()).isEqualTo(FoundKind.PERSON);
              assertThat(group.found().get(0).title()).isEqualTo("Demo author");
            });
  }

  @Test
  void amongManyArticlesOneIsFoundByItsWords() {
    run(
        "insert into desk.article (id, slug, source_language) select gen_random_uuid(),"
            + " 'article-' || n, 'sr' from generate_series(1, 500) n");
    run(
        "insert into desk.edition (item, language, title, summary, blocks)"
            + " select a.id, l, 'Naslov ' || a.slug, 'Summary', jsonb_build_array("
            + " jsonb_build_object('id', 'b1', 'kind', 'paragraph', 'text',"
            + " repeat('Common words of ' || l || ' ', 12) || md5(a.slug)))"
            + " from desk.article a, unnest(array['sr', 'en', 'ar', 'fa', 'ps', 'ur', 'tr', 'ku',"
            + " 'fr', 'ru']) l where a.slug like 'article-%'");
    assertThat(only("article-499").title()).isEqualTo("Naslov article-499");
    assertThat(find("nothing at all")).isEmpty();
  }

  private void run(String sql) {
    desk.database.execute("putokaz_desk", sql);
  }

  private Found only(String words) {
    List<FoundGroup> groups = find(words);
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).found()).hasSize(1);
    return groups.get(0).found().get(0);
  }

  private List<FoundGroup> find(String words) {
    return find(words, worker(Grant.of(Role.EDITOR)));
  }

  private List<FoundGroup> find(String words, Actor actor) {
    return desk.in(entities -> new Finder(entities, actor).find(words, "en"));
  }
}
