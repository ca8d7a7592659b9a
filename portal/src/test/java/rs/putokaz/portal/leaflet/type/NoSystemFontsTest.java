package rs.putokaz.portal.leaflet.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.i18n.language.Languages;

/** A server without any font of its own, in a process of its own: Java looks for them only once. */
class NoSystemFontsTest {

  private static final int PATIENCE_SECONDS = 60;

  @TempDir Path folder;

  /** Shapes a word, or reads one of our fonts as others would. */
  static final class Program {

    public static void main(String[] words) throws Exception {
      if (words[0].equals("plain")) {
        try (InputStream font = Typeface.class.getResourceAsStream("naskh-regular.ttf")) {
          System.out.println(Font.createFont(Font.TRUETYPE_FONT, font).canDisplay('س'));
        }
      } else {
        StyledText text = StyledText.plain(Languages.get("ar"), "سلام");
        System.out.println(Typesetter.lines(text, 12, 200).size() + " line");
      }
    }
  }

  private String run(String how) throws IOException, InterruptedException {
    Path none = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
    Path said = folder.resolve("said.txt");
    ProcessBuilder program =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                how));
    program.environment().put("FONTCONFIG_FILE", none.toString());
    Process process = program.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return Files.readString(said, StandardCharsets.UTF_8);
  }

  @Test
  void linesAreMadeWithoutAnyFontOfTheSystem() throws Exception {
    assertThat(run("line")).contains("1 line");
    // What this is about: Java by itself would give up.
    assertThat(run("plain")).contains("Exception");
  }
}
