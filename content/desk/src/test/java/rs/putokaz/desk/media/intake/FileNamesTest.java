package rs.putokaz.desk.media.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @Test
  void aNameHasNothingThatEndsALineOrTurnsTheDirection() {
    assertThat(FileNames.clean("a\r\nSet-Cookie: x=1.jpg")).isEqualTo("aSet-Cookie x=1.jpg");
    assertThat(FileNames.clean("invoice\u202Egpj.exe")).isEqualTo("invoicegpj.exe");
    assertThat(FileNames.clean("a\0.pdf")).isEqualTo("a.pdf");
    assertThat(FileNames.clean("../../etc/passwd")).isEqualTo("passwd");
    assertThat(FileNames.clean("C:\\temp\\слика.png")).isEqualTo("слика.png");
  }

  @Test
  void aLongNameKeepsItsEnding() {
    assertThat(FileNames.clean("a".repeat(300) + ".jpg")).hasSize(120).endsWith("a.jpg");
  }

  @Test
  void aNameOfWhichNothingIsLeftIsReplaced() {
    assertThat(FileNames.clean("\u202E\0")).isEqualTo("file");
    assertThat(FileNames.clean("..")).isEqualTo("file");
  }

  @ParameterizedTest
  @CsvSource({
    "Слика центра у Крњачи.jpg, slika-centra-u-krnjaci",
    "Đorđe (1).png, djordje-1",
    "فارسی.pdf, medium",
    "---.png, medium"
  })
  void aWordIsOfSmallLatinLetters(String fileName, String word) {
    assertThat(FileNames.word(fileName)).isEqualTo(word);
  }
}
