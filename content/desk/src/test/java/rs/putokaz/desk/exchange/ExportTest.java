package rs.putokaz.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rs.putokaz.desk.TestLines.DOCTOR;
import static rs.putokaz.desk.TestLines.HEALTH;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.DeskDatabase;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.desk.TestLines;
import rs.putokaz.published.document.ItemJson;

class ExportTest {

  @TempDir Path folder;

  private final DeskDatabase desk = TestDatabase.create().desk();
  private final DeskDatabase other = TestDatabase.create().desk();

  @AfterEach
  void close() {
    desk.close();
    other.close();
  }

  @Test
  void exportImportedIntoAnEmptySystemIsExportedAlike() throws IOException {
    String fact =
        """
        {"type":"fact","slug":"police","value":"192","valueKind":"phone","verified":true,\
        "checkedOn":"2026-11-01","editions":{"sr":{"title":"Полиција"},"en":{"title":"Police"}}}""";
    String centre =
        """
        {"type":"centre","slug":"ca-krn","code":"CA-KRN","centreKind":"asylum","status":"active",\
        "statusSince":"2024-12","municipality":"Palilula","latitude":44.85,"longitude":20.5,\
        "capacity":1000,"editions":{"sr":{"title":"Крњача"}}}""";
    String page =
        """
        {"type":"article","slug":"all-kinds","editions":{"sr":{"title":"Све","blocks":[\
        {"id":"a","kind":"heading","text":"Наслов","level":3},\
        {"id":"b","kind":"callout","title":"Пази","text":"<em>важно</em>","tone":"danger"},\
        {"id":"c","kind":"contact","title":"Хитна","phone":"194","email":"a@b.rs",\
        "url":"https://a.rs/?x=1&y=2","address":"Улица 1","hours":"0–24"},\
        {"id":"d","kind":"fact","ref":"police","text":"Зови <fact ref=\\"police\\"/>"},\
        {"id":"e","kind":"image","media":"map.png","alt":"Мапа","text":"Где"},\
        {"id":"f","kind":"slot","ref":"hours","text":"Питај"},\
        {"id":"g","kind":"question","title":"Шта?","text":"То -{JSON}-."}]}}}""";
    imported(HEALTH, DOCTOR, fact, centre, page);
    // Makes the English and Persian texts outdated, so that the export names their source.
    imported(
        """
        {"type":"article","slug":"doctor","editions":{"sr":{"title":"Лекар","blocks":[\
        {"id":"b1","kind":"paragraph","text":"Ново."}]}}}""");

    Path first = folder.resolve("first.jsonl");
    ExportReport report = desk.exporter().run(first);
    Path second = folder.resolve("second.jsonl");
    assertThat(TestLines.run(other, first).problems()).isEmpty();
    other.exporter().run(second);

    assertThat(report).isEqualTo(new ExportReport(5, 9, 0));
    assertThat(Files.readString(first)).contains("sourceHash");
    assertThat(second).hasSameBinaryContentAs(first);
    assertThat(TestLines.run(desk, first).published()).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  @Test
  void topicsComeFirstFromTheTopOfTheTreeThenFactsCentresAndArticles() throws IOException {
    imported(
        line("article", "z", ""),
        line("article", "b-a", ""),
        line("article", "ba", ""),
        line("centre", "ca-krn", ""),
        line("fact", "f", ""),
        line("topic", "late", ",\"position\":2"),
        line("topic", "under-early", ",\"position\":1,\"parent\":\"early\""),
        line("topic", "first-under-early", ",\"position\":0,\"parent\":\"early\""),
        line("topic", "early", ",\"position\":1"));
    Path file = folder.resolve("all.jsonl");

    desk.exporter().run(file);

    List<String> keys =
        Files.readAllLines(file).stream()
            .map(text -> ItemJson.read(text.getBytes(StandardCharsets.UTF_8)))
            .map(item -> item.key().toString())
            .toList();
    assertThat(keys)
        .containsExactly(
            "topic:early",
            "topic:first-under-early",
            "topic:under-early",
            "topic:late",
            "fact:f",
            "centre:ca-krn",
            "article:b-a",
            "article:ba",
            "article:z");
  }

  private static String line(String type, String slug, String fields) {
    return "{\"type\":\""
        + type
        + "\",\"slug\":\""
        + slug
        + "\""
        + fields
        + ",\"editions\":{\"en\":{\"title\":\"t\"}}}";
  }

  private void imported(String... lines) {
    assertThat(TestLines.run(desk, TestLines.file(folder, "items.jsonl", lines)).problems())
        .isEmpty();
  }
}
