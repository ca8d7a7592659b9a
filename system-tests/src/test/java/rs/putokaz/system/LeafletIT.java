package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Leaflets as readers get them. What they look like is compared with what the browser makes of the
 * same words in the same font and size: the browser is known to shape every script rightly.
 */
class LeafletIT {

  private static final Path FONTS =
      Path.of("../portal/src/main/resources/rs/putokaz/portal/leaflet/type");

  /** The colour of titles and headings. */
  private static final Color PINE = new Color(0x0d4f54);

  /** Points of a picture for each point of the PDF. */
  private static final int SCALE = 3;

  /** What is above the title: the bar and the name of the site. */
  private static final int ABOVE = 44 * SCALE;

  /** Fonts in which letters change when others stand beside them, also in these titles. */
  private static final List<String> JOINED = List.of("naskh", "nastaliq", "beng", "deva");

  private static final double ALIKE = 0.9;

  /** What letters in the wrong order or apart do not reach. */
  private static final double UNLIKE = 0.7;

  private static final double TITLE = 21;
  private static final Pattern LINK =
      Pattern.compile(
          "href=\"(/[a-z-]+/leaflets/[^\"]+)\"[^>]*>(?:(?!</a>).)*?PDF[^\\d<]*(\\d+)",
          Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  private static Browser browser;

  @BeforeAll
  static void start() {
    Product.shared();
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  private static HttpResponse<byte[]> get(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Product.shared().address() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return Product.HTTP.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray()).join();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/info/doctor", "/ur/info/doctor", "/ar/centres/ca-krn"})
  void thePageLeadsToItsLeafletAndSaysWhatItWeighs(String path) {
    Matcher link =
        LINK.matcher(new String(get(path).body(), java.nio.charset.StandardCharsets.UTF_8));
    assertThat(link.find()).isTrue();

    HttpResponse<byte[]> leaflet = get(link.group(1));

    assertThat(leaflet.statusCode()).isEqualTo(200);
    assertThat(header(leaflet, "Content-Type")).isEqualTo("application/pdf");
    assertThat(header(leaflet, "Content-Disposition")).contains("attachment", ".pdf");
    assertThat(header(leaflet, "Cache-Control")).isEqualTo("no-cache");
    assertThat(leaflet.body().length / 1024).isCloseTo(Integer.parseInt(link.group(2)), within(15));
    HttpResponse<byte[]> again = get(link.group(1), "If-None-Match", header(leaflet, "ETag"));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(get(link.group(1).replace(".pdf", "/with-serbian.pdf")).statusCode()).isEqualTo(200);
  }

  @Test
  void aPrivateMatterLeavesNoTraceAndItsFileNoNameOfIt() {
    HttpResponse<byte[]> leaflet = get("/en/leaflets/trafficking.pdf");

    assertThat(leaflet.statusCode()).isEqualTo(200);
    assertThat(header(leaflet, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(leaflet, "Content-Disposition")).doesNotContain("trafficking");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/leaflets/no-such.pdf",
        "/en/leaflets/centres/no-such.pdf",
        "/en/leaflets/doctor",
        "/en/leaflets/..%2fdoctor.pdf",
        "/sr/leaflets/doctor/with-serbian.pdf",
        "/xx/leaflets/doctor.pdf"
      })
  void whatIsNoLeafletIsThePageThatSaysSo(String path) {
    HttpResponse<byte[]> answer = get(path);

    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource({
    "en,latn",
    "sr,latn",
    "ru,latn",
    "ar,naskh",
    "fa,naskh",
    "ps,naskh",
    "ckb,naskh",
    "ur,nastaliq",
    "bn,beng",
    "hi,deva",
    "pa,guru"
  })
  void theTitleLooksAsTheBrowserDrawsIt(String language, String font) throws IOException {
    Map<String, Double> sizes =
        Map.of("naskh", 1.12, "nastaliq", 1.05, "beng", 1.05, "deva", 1.05, "guru", 1.05);
    double size = TITLE * sizes.getOrDefault(font, 1.0);
    String title = titleOf("/" + language + "/info/doctor");
    InkPicture printed = printedTitle("/" + language + "/leaflets/doctor.pdf");

    InkPicture drawn = drawn(title, language, font, size, "");
    InkPicture apart = drawn(String.join("\u200c", title.split("")), language, font, size, "");
    InkPicture reversed =
        drawn(title, language, font, size, isRightToLeft(language) ? "ltr" : "rtl");

    assertThat(printed.likeness(drawn)).as(title).isGreaterThan(ALIKE);
    assertThat(printed.width()).isBetween(drawn.width() - SCALE, drawn.width() + SCALE);
    // Letters in the wrong order or, where they join, apart would be seen.
    assertThat(printed.likeness(reversed)).as("reversed").isLessThan(UNLIKE);
    if (JOINED.contains(font)) {
      assertThat(printed.likeness(apart)).as("apart").isLessThan(UNLIKE);
    }
  }

  private static boolean isRightToLeft(String language) {
    return List.of("ar", "fa", "ps", "ckb", "ur").contains(language);
  }

  private static String titleOf(String path) {
    try (BrowserContext reader = browser.reader(1280, false)) {
      Page page = reader.newPage();
      page.navigate(Product.shared().address() + path);
      Look.picture(page, "leaflet-offered-" + path.substring(1, 3) + "-1280");
      return page.locator("h1").innerText().strip();
    }
  }

  /** The first lines of that colour below the name of the site. */
  private static InkPicture printedTitle(String path) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(get(path).body())) {
      BufferedImage page = new PDFRenderer(pdf).renderImage(0, SCALE, ImageType.RGB);
      int from = ABOVE;
      while (isEmpty(page, from)) {
        from++;
      }
      int to = from;
      int empty = 0;
      // Dots stand apart from their letters, the next line stands farther.
      while (empty < 7 * SCALE) {
        empty = isEmpty(page, to) ? empty + 1 : 0;
        to++;
      }
      return InkPicture.of(page, from, to, PINE);
    }
  }

  private static boolean isEmpty(BufferedImage page, int y) {
    for (int x = 0; x < page.getWidth(); x++) {
      if (InkPicture.strength(page.getRGB(x, y), PINE) > 0.8f) {
        return false;
      }
    }
    return true;
  }

  /** What the browser makes of the words, in lines that are long enough. */
  private static InkPicture drawn(
      String words, String language, String font, double size, String forced) throws IOException {
    String faces =
        List.of(font, "latn").stream()
            .distinct()
            .map(LeafletIT::face)
            .collect(Collectors.joining());
    String way = forced.isEmpty() ? "" : ";unicode-bidi:bidi-override;direction:" + forced;
    String html =
        "<!doctype html><html lang='%s' dir='%s'><style>%s body{margin:60px}h1{font:normal %.2fpx/2.5 %s,latn;color:#0d4f54;margin:0;white-space:nowrap;text-rendering:geometricPrecision%s}</style><h1></h1>"
            .formatted(
                language, isRightToLeft(language) ? "rtl" : "ltr", faces, size * SCALE, font, way);
    try (BrowserContext reader = browser.reader(2000, true)) {
      Page page = reader.newPage();
      page.setContent(html);
      page.evaluate(
          "async w => { document.querySelector('h1').textContent = w; await Promise.all([...document.fonts].map(f => f.load())); await document.fonts.ready; }",
          words);
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
      return InkPicture.of(picture, 0, picture.getHeight(), PINE);
    }
  }

  private static String face(String font) {
    try {
      byte[] file = Files.readAllBytes(FONTS.resolve(font + "-bold.ttf"));
      return "@font-face{font-family:%s;src:url(data:font/ttf;base64,%s)}"
          .formatted(font, Base64.getEncoder().encodeToString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
