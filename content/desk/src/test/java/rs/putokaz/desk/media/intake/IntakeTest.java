package rs.putokaz.desk.media.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static rs.putokaz.desk.media.intake.TestFiles.concat;
import static rs.putokaz.desk.media.intake.TestFiles.text;
import static rs.putokaz.desk.media.intake.TestFiles.upload;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rs.putokaz.desk.media.intake.RefusedUploadException.Reason;

class IntakeTest {

  private static final String HTML = "<!DOCTYPE html><html><script>alert(1)</script></html>";
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

  private final Intake intake = new Intake(MediaLimits.USUAL, VirusScanner.NONE);

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("a page named as a picture", "a.jpg", text(HTML), Reason.NOT_ACCEPTED),
        Arguments.of(
            "a program named as a PDF",
            "a.pdf",
            concat(text("MZ"), new byte[300]),
            Reason.NOT_ACCEPTED),
        Arguments.of("a drawing named as a picture", "a.png", text(SVG), Reason.SVG),
        Arguments.of("a drawing", "a.svg", text("<?xml version=\"1.0\"?>" + SVG), Reason.SVG),
        Arguments.of(
            "a document with a macro",
            "a.docx",
            TestFiles.zip("[Content_Types].xml", "word/vbaProject.bin"),
            Reason.ARCHIVE),
        Arguments.of(
            "an archive that leaves its folder", "a.zip", TestFiles.zip("../x"), Reason.ARCHIVE),
        Arguments.of(
            "a picture of 2.5 gigapixels",
            "a.png",
            TestFiles.pngThatSaysItIs(50_000, 50_000),
            Reason.TOO_MANY_PIXELS),
        Arguments.of(
            "a picture that ends at once",
            "a.png",
            TestFiles.pngThatSaysItIs(100, 100),
            Reason.UNREADABLE),
        Arguments.of(
            "a PDF with an archive behind it",
            "a.pdf",
            concat(TestFiles.pdf(), TestFiles.zip("x")),
            Reason.CARRIES_ANOTHER),
        Arguments.of("nothing", "a.jpg", new byte[0], Reason.EMPTY),
        Arguments.of("a text", "a.txt", text("Hello"), Reason.NOT_ACCEPTED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void isRefusedForWhatItIs(String what, String name, byte[] content, Reason reason) {
    assertThat(refusal(upload(name, content)).reason()).isEqualTo(reason);
  }

  static Stream<Arguments> kept() {
    return Stream.of(
        Arguments.of(TestFiles.pdf(), MediumKind.FILE, "application/pdf", "pdf"),
        Arguments.of(TestFiles.mp3(), MediumKind.AUDIO, "audio/mpeg", "mp3"),
        Arguments.of(TestFiles.ogg("\1vorbis"), MediumKind.AUDIO, "audio/ogg", "ogg"),
        Arguments.of(TestFiles.ogg("OpusHead"), MediumKind.AUDIO, "audio/ogg", "ogg"),
        Arguments.of(TestFiles.mp4("M4A "), MediumKind.AUDIO, "audio/mp4", "m4a"),
        Arguments.of(TestFiles.mp4("isom"), MediumKind.VIDEO, "video/mp4", "mp4"),
        Arguments.of(TestFiles.mp4("mp42"), MediumKind.VIDEO, "video/mp4", "mp4"),
        Arguments.of(TestFiles.webm(), MediumKind.VIDEO, "video/webm", "webm"),
        Arguments.of(TestFiles.webmSound(), MediumKind.AUDIO, "audio/webm", "weba"),
        Arguments.of(TestFiles.mp4Sound(), MediumKind.AUDIO, "audio/mp4", "m4a"),
        Arguments.of(TestFiles.mp4WithBoth(), MediumKind.VIDEO, "video/mp4", "mp4"));
  }

  @ParameterizedTest
  @MethodSource("kept")
  void whatIsNoPictureIsKeptAsItIs(byte[] content, MediumKind kind, String type, String ending) {
    try (Taken taken = intake.take(upload("named.exe", content))) {
      assertThat(taken.kind()).isEqualTo(kind);
      assertThat(taken.type()).isEqualTo(type);
      assertThat(taken.size()).isEqualTo(content.length);
      assertThat(taken.names()).containsExactly(taken.hash() + "." + ending);
      assertThat(bytes(taken.renditions().get(0))).isEqualTo(content);
    }
  }

  @ParameterizedTest
  @MethodSource("polyglots")
  void ofAPictureNothingSurvivesThatIsNoPicture(byte[] content, String hidden) {
    assertThat(new String(content, StandardCharsets.ISO_8859_1)).contains(hidden);
    try (Taken taken = intake.take(upload("a.jpg", content))) {
      assertThat(taken.renditions()).isNotEmpty();
      for (Rendition rendition : taken.renditions()) {
        assertThat(new String(bytes(rendition), StandardCharsets.ISO_8859_1))
            .doesNotContain(hidden);
      }
    }
  }

  static Stream<Arguments> polyglots() {
    return Stream.of(
        Arguments.of(concat(TestFiles.picture("jpeg", 400, 300), TestFiles.zip("x")), "PK\3\4"),
        Arguments.of(concat(TestFiles.picture("gif", 400, 300), text(HTML)), "<script>"),
        Arguments.of(TestFiles.commentedPicture(HTML), "<script>"),
        Arguments.of(TestFiles.photograph(400, 300), "GPS 44.8176N"),
        Arguments.of(TestFiles.photograph(400, 300), "Exif"));
  }

  @Test
  void aPhotographStandsUpright() throws IOException {
    try (Taken taken = intake.take(upload("a.jpg", TestFiles.photograph(400, 300)))) {
      assertThat(taken.width()).isEqualTo(300);
      assertThat(taken.height()).isEqualTo(400);
      BufferedImage image = image(taken, "jpg");
      // What was on the left is above now.
      assertThat(image.getRGB(150, 20) >> 16 & 0xff).isGreaterThan(200);
      assertThat(image.getRGB(150, 380) & 0xff).isGreaterThan(200);
    }
  }

  @Test
  void aLargePictureIsServedInThreeWidthsAndTwoFormats() {
    try (Taken taken = intake.take(upload("a.png", TestFiles.picture("png", 4000, 3000)))) {
      String hash = taken.hash();
      assertThat(taken.names())
          .containsExactly(
              hash + "-320.webp",
              hash + "-320.jpg",
              hash + "-640.webp",
              hash + "-640.jpg",
              hash + "-1280.webp",
              hash + "-1280.jpg");
      assertThat(taken.width()).isEqualTo(1280);
      assertThat(taken.height()).isEqualTo(960);
    }
  }

  @Test
  void aSmallPictureIsNotMadeLarger() {
    try (Taken taken = intake.take(upload("a.png", TestFiles.picture("png", 500, 100)))) {
      assertThat(taken.names())
          .extracting(name -> name.replaceFirst(".*-", ""))
          .containsExactly("320.webp", "320.jpg", "500.webp", "500.jpg");
    }
  }

  @Test
  void whatIsTransparentStaysSo() throws IOException {
    try (Taken taken = intake.take(upload("a.png", TestFiles.transparentPicture()))) {
      assertThat(taken.names()).anyMatch(name -> name.endsWith("-400.png"));
      assertThat(image(taken, "png").getColorModel().hasAlpha()).isTrue();
    }
  }

  @Test
  void theSamePictureHasTheSameNames() {
    byte[] content = TestFiles.picture("png", 400, 300);
    try (Taken one = intake.take(upload("a.png", content));
        Taken other = intake.take(upload("b.png", content))) {
      assertThat(one.names()).isEqualTo(other.names());
    }
  }

  @Test
  void aFileOfThreeGigabytesIsRefusedBeforeAnyOfItIsRead() {
    Upload huge =
        new Upload(
            "a.mp4",
            3L << 30,
            () -> {
              throw new IOException("it was read");
            });

    assertThat(refusal(huge).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aFileThatIsLargerThanItSaysIsNotReadToItsEnd() {
    Intake small = new Intake(new MediaLimits(1000, 5000, 1000), VirusScanner.NONE);
    Upload lying = new Upload("a.pdf", 10, () -> new Endless(TestFiles.pdf()));

    assertThatThrownBy(() -> small.take(lying))
        .isInstanceOf(RefusedUploadException.class)
        .hasMessageContaining("tooLarge");
  }

  @Test
  void nothingOfARefusedFileIsLeftOnDisk() throws IOException {
    List<Path> seen = new ArrayList<>();
    Intake strict =
        new Intake(
            MediaLimits.USUAL,
            file -> {
              seen.add(file);
              throw new RefusedUploadException(Reason.INFECTED);
            });

    assertThatThrownBy(() -> strict.take(upload("a.pdf", TestFiles.pdf())))
        .isInstanceOf(RefusedUploadException.class);

    assertThat(seen).hasSize(1);
    assertThat(Files.exists(seen.get(0))).isFalse();
  }

  private RefusedUploadException refusal(Upload upload) {
    return catchThrowableOfType(RefusedUploadException.class, () -> intake.take(upload).close());
  }

  private static BufferedImage image(Taken taken, String ending) throws IOException {
    Rendition largest =
        taken.renditions().stream()
            .filter(rendition -> rendition.name().endsWith(ending))
            .reduce((former, latter) -> latter)
            .orElseThrow();
    try (InputStream in = largest.content().open()) {
      return ImageIO.read(in);
    }
  }

  private static byte[] bytes(Rendition rendition) {
    try (InputStream in = rendition.content().open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes that begin so and never end. */
  private static final class Endless extends InputStream {

    private final byte[] start;
    private int place;

    Endless(byte[] start) {
      this.start = start;
    }

    @Override
    public int read() {
      return place < start.length ? start[place++] : 'x';
    }
  }
}
