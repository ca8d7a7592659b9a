package rs.putokaz.desk.media.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rs.putokaz.desk.media.caption.RefusedCaptionsException.Reason;

class WebVttTest {

  private static final String CUE = "WEBVTT//00:01.000 --> 00:02.000/";

  /** A slash stands for the end of a line, a tilde for a slash. */
  private static byte[] file(String lines) {
    return lines.replace('/', '\n').replace('~', '/').getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | WEBVTT//00:01.000 --> 00:02.000/Добар дан.",
        "1 | \uFEFFWEBVTT - Film//00:01.000 --> 00:02.000/Hi/",
        "1 | WEBVTT/Kind: captions/Language: sr//1/00:01.000 --> 00:02.000/Two/lines/",
        "2 | WEBVTT//1/00:00:01.000 --> 00:00:02.000/A//2/00:00:01.000 --> 00:00:09.000/B",
        "2 | WEBVTT//NOTE of <who> wrote it//00:01.000 --> 00:02.000/A///00:01.500 --> 00:03.000/",
        "1 | WEBVTT//REGION/id:low//00:01.000 --> 00:02.000 region:low line:0 align:start/A",
        "1 | WEBVTT//23:59:59.000 --> 24:00:00.000/The end",
        "1 | WEBVTT//00:01.000\t-->\t00:02.000/Q&A 1 > 0 &lt;",
        "1 | WEBVTT//00:01.000 --> 00:02.000/<v Ана>Добар <i.loud>дан<~i> <00:01.500><b>свима<~b>",
        "1 | WEBVTT//00:01.000 --> 00:02.000/<v.loud Ana>A<~v> <lang sr>да<~lang> <c.a.b>x<~c>",
        "1 | WEBVTT//00:01.000 --> 00:02.000/<ruby>漢<rt>kan<~ruby> <u>x<~u>",
        "1 | WEBVTT//00:01.000 --> 00:02.000/A/   /",
      })
  void aGoodFileTellsHowManyCaptionsItHas(int cues, String lines) {
    assertThat(WebVtt.read(file(lines)).cues()).isEqualTo(cues);
  }

  @ParameterizedTest(name = "{0} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "NO_HEADER | 1 | ''",
        "NO_HEADER | 1 | WEBVTTX//00:01.000 --> 00:02.000/A",
        "NO_HEADER | 1 | webvtt//00:01.000 --> 00:02.000/A",
        "NO_HEADER | 1 | 1/00:00:01,000 --> 00:00:02,000/A subtitle of SRT",
        "NO_CUES | 0 | WEBVTT",
        "NO_CUES | 0 | WEBVTT//NOTE nothing",
        "TIMES | 2 | WEBVTT/00:01.000 --> 00:02.000/A",
        "TIMES | 3 | WEBVTT//00:00:01,000 --> 00:00:02,000/A",
        "TIMES | 3 | WEBVTT//00:01.000-->00:02.000/A",
        "TIMES | 3 | WEBVTT//1:00.000 --> 00:02.000/A",
        "TIMES | 3 | WEBVTT//00:61.000 --> 00:62.000/A",
        "TIMES | 3 | WEBVTT//alone",
        "TIMES | 4 | WEBVTT//1/no times/A",
        "TIMES | 5 | WEBVTT//00:01.000 --> 00:02.000/A/00:02.000 --> 00:03.000/B",
        "TIMES | 6 | WEBVTT//00:01.000 --> 00:02.000/A//text behind a blank line",
        "TIMES | 4 | WEBVTT//NOTE/00:01.000 --> 00:02.000/A",
        "SETTING | 3 | WEBVTT//00:01.000 --> 00:02.000 colour:red/A",
        "SETTING | 3 | WEBVTT//00:01.000 --> 00:02.000 align:/A",
        "ENDS_TOO_SOON | 3 | WEBVTT//00:02.000 --> 00:02.000/A",
        "ENDS_TOO_SOON | 3 | WEBVTT//00:02.000 --> 00:01.000/A",
        "ORDER | 6 | WEBVTT//00:02.000 --> 00:03.000/A//00:01.999 --> 00:04.000/B",
        "TOO_LATE | 3 | WEBVTT//23:59:59.000 --> 24:00:00.001/A",
        "TOO_LATE | 3 | WEBVTT//9999:00:00.000 --> 9999:00:01.000/A",
        "STYLE | 3 | WEBVTT//STYLE/::cue { color: red }",
        "MARKUP | 4 | WEBVTT//00:01.000 --> 00:02.000/<script>alert(1)<~script>",
        "MARKUP | 5 | WEBVTT//00:01.000 --> 00:02.000/A/<font color=\"red\">B<~font>",
        "MARKUP | 4 | WEBVTT//00:01.000 --> 00:02.000/<i onclick=\"x\">A<~i>",
        "MARKUP | 4 | WEBVTT//00:01.000 --> 00:02.000/<i>A",
        "MARKUP | 4 | WEBVTT//00:01.000 --> 00:02.000/A<~i>",
        "MARKUP | 4 | WEBVTT//00:01.000 --> 00:02.000/<i><b>A<~i><~b>",
        "MARKUP | 4 | WEBVTT//00:01.000 --> 00:02.000/1 < 2",
        "MARKUP | 4 | WEBVTT//00:01.000 --> 00:02.000/<v>A",
        "TIMES | 4 | WEBVTT//00:01.000 --> 00:02.000/<!-- A -->",
        "NO_TEXT | 4 | WEBVTT//00:01.000 --> 00:02.000/A\u0000B",
      })
  void aBadFileIsRefusedWithTheLine(Reason reason, int line, String lines) {
    RefusedCaptionsException refused = refusal(file(lines));

    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused.line()).isEqualTo(line);
  }

  @Test
  void whatIsNotInUtf8IsRefusedWithTheLine() {
    byte[] windows = (CUE + "\n").replace('/', '\n').getBytes(StandardCharsets.US_ASCII);
    byte[] bad = Arrays.copyOf(windows, windows.length + 1);
    bad[windows.length] = (byte) 0x9a;

    RefusedCaptionsException refused = refusal(bad);

    assertThat(refused.reason()).isEqualTo(Reason.NOT_UTF8);
    assertThat(refused.line()).isEqualTo(5);
    assertThat(refusal(new byte[] {'W', (byte) 0xd0}).reason()).isEqualTo(Reason.NOT_UTF8);
  }

  @Test
  void aMegabyteIsTakenAndNotAByteMore() {
    String longest = CUE.replace('/', '\n') + "a".repeat(WebVtt.MOST_BYTES - CUE.length());

    assertThat(WebVtt.read(longest.getBytes(StandardCharsets.UTF_8)).cues()).isOne();
    assertThat(refusal((longest + "a").getBytes(StandardCharsets.UTF_8)).reason())
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void lineEndsOfEverySystemBecomeLineFeeds() {
    String lines = "\uFEFFWEBVTT\r\n\r\n00:01.000 --> 00:02.000\rA\n";

    assertThat(WebVtt.read(lines.getBytes(StandardCharsets.UTF_8)).bytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("WEBVTT\n\n00:01.000 --> 00:02.000\nA\n");
  }

  private static RefusedCaptionsException refusal(byte[] file) {
    return catchThrowableOfType(RefusedCaptionsException.class, () -> WebVtt.read(file));
  }
}
