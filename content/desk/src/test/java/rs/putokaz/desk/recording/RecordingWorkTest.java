package rs.putokaz.desk.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static rs.putokaz.desk.media.intake.TestFiles.sound;
import static rs.putokaz.desk.media.intake.TestFiles.upload;
import static rs.putokaz.desk.media.intake.TestFiles.webm;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.article.ArticleDesk;
import rs.putokaz.desk.media.intake.RefusedUploadException;
import rs.putokaz.desk.media.intake.Upload;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Role;
import rs.putokaz.desk.publishing.Drafts;
import rs.putokaz.desk.publishing.Publisher;
import rs.putokaz.desk.recording.RecordingException.Reason;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.recording.BlockRecording;

class RecordingWorkTest {

  private static final String POLICE =
      "{\"type\":\"fact\",\"slug\":\"police\",\"value\":\"192\",\"valueKind\":\"phone\","
          + "\"sourceLanguage\":\"en\",\"editions\":{\"en\":{\"title\":\"Police\"}}}";
  private static final String HELP =
      "{\"type\":\"article\",\"slug\":\"help\",\"sourceLanguage\":\"en\",\"editions\":{"
          + "\"en\":{\"title\":\"Help\",\"blocks\":["
          + "{\"id\":\"a\",\"kind\":\"paragraph\",\"text\":\"Ask for <strong>help</strong>.\"},"
          + "{\"id\":\"b\",\"kind\":\"paragraph\",\"text\":\"Call <fact ref=\\\"police\\\"/>.\"},"
          + "{\"id\":\"c\",\"kind\":\"image\",\"media\":\"none\",\"text\":\"A door\"}]},"
          + "\"sr\":{\"title\":\"Помоћ\",\"blocks\":["
          + "{\"id\":\"a\",\"kind\":\"paragraph\",\"text\":\"Тражите помоћ.\"}]}}}";
  private static final UUID REVIEWER = UUID.fromString("00000000-0000-0000-0000-00000000000b");

  @TempDir Path folder;

  private final TestWork office = new TestWork();
  private Grant grant = Grant.of(Role.EDITOR);

  @BeforeEach
  void begin() {
    office.imports(folder, POLICE, HELP);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void whatCanBeReadAloudIsShownAsItIsSaid() {
    RecordingSheet sheet = open("");

    assertThat(sheet.language()).isEqualTo("en");
    assertThat(sheet.blocks()).extracting(RecordedBlock::id).containsExactly("a", "b");
    assertThat(sheet.blocks())
        .extracting(RecordedBlock::said)
        .containsExactly(List.of("Ask for help."), List.of("Call 192."));
    assertThat(sheet.recorded()).isZero();
  }

  @Test
  void readersHearARecordingWhenTheArticleIsPublishedAgain() {
    record("en", "a", 1);

    assertThat(block("a").state()).isEqualTo(RecordingState.RECORDED);
    assertThat(open("en").waiting()).isEqualTo(1);
    assertThat(heard("a")).isEmpty();
    publish();

    assertThat(heard("a")).isEqualTo(block("a").rendition());
    assertThat(served()).containsExactly(block("a").rendition());
    assertThat(open("en").waiting()).isZero();
    assertThat(heard("b")).isEmpty();
    assertThat(office.actions()).containsExactly("recording.saved article:help");
  }

  @Test
  void aChangedBlockMakesItsRecordingOutdatedAndReadersDoNotGetItWithTheNewWords() {
    record("en", "a", 1);
    record("en", "b", 2);
    publish();

    write("a", "Ask for advice.");
    assertThat(block("a").state()).isEqualTo(RecordingState.OUTDATED);
    assertThat(block("b").state()).isEqualTo(RecordingState.RECORDED);
    assertThat(heard("a")).isNotEmpty();
    publish();

    assertThat(heard("a")).isEmpty();
    assertThat(heard("b")).isNotEmpty();
    assertThat(served()).containsExactly(block("b").rendition());
    write("a", "Ask for <strong>help</strong>.");
    publish();
    assertThat(heard("a")).isNotEmpty();
  }

  @Test
  void aRecordingOfNewWordsLeavesReadersTheOneOfThoseThatTheyHave() {
    record("en", "a", 1);
    publish();
    String former = heard("a");
    saveText("a", "Ask for advice.");

    record("en", "a", 2);

    assertThat(block("a").state()).isEqualTo(RecordingState.RECORDED);
    assertThat(heard("a")).isEqualTo(former);
    approve();
    publish();
    assertThat(heard("a")).isNotEqualTo(former).isEqualTo(block("a").rendition());
    record("en", "a", 3);
    publish();
    assertThat(stored()).containsExactly(block("a").rendition());
  }

  @Test
  void aFactWithAnotherValueMakesTheRecordingsThatTellItOutdated() {
    record("en", "b", 1);
    publish();
    assertThat(toldFacts("b")).isEqualTo(factsWhenPoliceIs("192"));

    office.imports(folder, POLICE.replace("192", "112"));

    assertThat(block("b").state()).isEqualTo(RecordingState.OUTDATED);
    assertThat(toldFacts("b")).isNotEqualTo(factsWhenPoliceIs("112"));
  }

  @Test
  void whatIsRemovedReadersLoseAtOnce() {
    record("en", "a", 1);
    publish();
    int changes = office.database.changes();

    run(work -> work.remove("help", "en", "a"));

    assertThat(heard("a")).isEmpty();
    assertThat(served()).isEmpty();
    assertThat(stored()).isEmpty();
    assertThat(office.database.changes()).isEqualTo(changes + 1);
    assertThat(office.actions()).last().isEqualTo("recording.removed article:help");
    assertThat(refusal(work -> work.remove("help", "en", "a"))).isEqualTo(Reason.NO_BLOCK);
  }

  @Test
  void theSameSoundOfTwoBlocksStaysUntilBothAreRemoved() {
    record("en", "a", 1);
    record("en", "b", 1);

    run(work -> work.remove("help", "en", "a"));
    assertThat(stored()).hasSize(1);
    run(work -> work.remove("help", "en", "b"));
    assertThat(stored()).isEmpty();
  }

  @Test
  void nothingIsKeptOfWhatIsNoSoundOrOfOtherWords() {
    String words = block("a").words();
    Upload sound = upload("a.ogg", sound(1));

    assertThat(refusal(work -> work.keep("help", "en", "a", words, upload("a.webm", webm()))))
        .isEqualTo(Reason.NO_SOUND);
    assertThat(refusal(work -> work.keep("help", "en", "c", words, sound)))
        .isEqualTo(Reason.NO_BLOCK);
    saveText("a", "Ask for advice.");
    assertThat(refusal(work -> work.keep("help", "en", "a", words, sound)))
        .isEqualTo(Reason.OTHER_WORDS);
    assertThatThrownBy(() -> run(work -> work.keep("help", "en", "a", block("a").words(), huge())))
        .isInstanceOf(RefusedUploadException.class);
    assertThat(stored()).isEmpty();
    assertThat(office.actions()).isEmpty();
  }

  @Test
  void aTranslatorRecordsTheOwnLanguageOnly() {
    grant = new Grant(Role.TRANSLATOR, "sr");
    record("sr", "a", 1);

    assertThat(open("sr").recorded()).isEqualTo(1);
    assertThatThrownBy(() -> record("en", "a", 2)).isInstanceOf(NotPermittedException.class);
    assertThatThrownBy(() -> run(work -> work.remove("help", "en", "a")))
        .isInstanceOf(NotPermittedException.class);
  }

  @Test
  void howFarATextIsRecordedIsToldForEachBlockThatSomebodyHasRead() {
    assertThat(states("help", "en")).isEmpty();
    record("en", "a", 1);
    record("en", "b", 2);
    saveText("a", "Ask for advice.");

    assertThat(states("help", "en"))
        .containsOnly(
            Map.entry("a", RecordingState.OUTDATED), Map.entry("b", RecordingState.RECORDED));
    assertThat(states("help", "sr")).isEmpty();
    assertThat(states("help", "fa")).isEmpty();
    assertThat(states("nothing", "en")).isEmpty();
  }

  private static Upload huge() {
    return new Upload("a.ogg", RecordingWork.MOST_BYTES + 1, () -> null);
  }

  private Reason refusal(Consumer<RecordingWork> work) {
    return catchThrowableOfType(RecordingException.class, () -> run(work)).reason();
  }

  private <T> T get(Function<RecordingWork, T> work) {
    return office.as(grant, parts -> work.apply(TestRecordings.work(parts)));
  }

  private void run(Consumer<RecordingWork> work) {
    get(
        recordings -> {
          work.accept(recordings);
          return null;
        });
  }

  private void record(String language, String block, int number) {
    String words =
        open(language).blocks().stream()
            .filter(one -> one.id().equals(block))
            .findFirst()
            .orElseThrow()
            .words();
    run(work -> work.keep("help", language, block, words, upload("a.ogg", sound(number))));
  }

  private RecordingSheet open(String language) {
    return get(work -> work.open("help", language));
  }

  private Map<String, RecordingState> states(String slug, String language) {
    return get(work -> work.states(slug, language));
  }

  private RecordedBlock block(String id) {
    return open("en").blocks().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void articles(Consumer<ArticleDesk> work) {
    office.as(
        grant,
        parts -> {
          work.accept(new ArticleDesk(parts.entities(), parts.clock()));
          return null;
        });
  }

  private void write(String id, String text) {
    saveText(id, text);
    approve();
  }

  private void saveText(String id, String text) {
    articles(
        desk -> {
          var sheet = desk.open("help").editions().get("en");
          List<Block> blocks =
              sheet.text().blocks().stream()
                  .map(
                      one ->
                          one.id().equals(id)
                              ? new Block(id, one.kind(), "", text, List.of(), "", one.attributes())
                              : one)
                  .toList();
          Edition edition = new Edition(sheet.text().title(), "", blocks);
          desk.save("help", "en", edition, sheet.version(), TestWork.SOMEBODY);
        });
  }

  private void approve() {
    articles(desk -> desk.requestReview("help", "en", TestWork.SOMEBODY));
    articles(desk -> desk.approve("help", "en", REVIEWER));
  }

  /** As the operator does, who is not held up by a picture that is missing. */
  private void publish() {
    office.as(
        grant,
        parts -> {
          var publisher = new Publisher(parts.entities());
          publisher.publish(
              new Drafts(parts.entities()).find(ItemType.ARTICLE, List.of("help")).values());
          publisher.announce();
          return null;
        });
  }

  private Block published(String id) {
    return office.read("article", "help").editions().get("en").blocks().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String heard(String id) {
    return BlockRecording.of(published(id)).map(BlockRecording::rendition).orElse("");
  }

  private String toldFacts(String id) {
    return BlockRecording.of(published(id)).orElseThrow().facts();
  }

  private String factsWhenPoliceIs(String value) {
    return BlockRecording.facts(published("b"), Map.of("police", value)::get);
  }

  private List<String> served() {
    return office.database.query(
        "putokaz_portal", "select distinct name from published.rendition order by 1");
  }

  private List<String> stored() {
    return office.database.query("putokaz_desk", "select name from published.rendition order by 1");
  }
}
