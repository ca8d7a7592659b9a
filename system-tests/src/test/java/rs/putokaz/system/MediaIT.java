package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library of media as its people use it, and what readers get of it. */
class MediaIT extends DeskCase {

  private static final Pattern FILE = Pattern.compile("/media/[0-9a-f]{32}-640\\.jpg");
  private static final String CAPTIONS =
      "WEBVTT\n\n00:01.000 --> 00:02.000\nДобар дан. -{Wi-Fi}- је овде.\n";

  @ParameterizedTest
  @CsvSource({"1280,en", "360,sr"})
  void theScreensAreAccessibleAndFit(int width, String language) {
    try (BrowserContext context = browser.reader(width, true)) {
      Page page = signIn(context, "author", language);
      upload(page, picture("screen" + width + ".png", 700, 400));
      page.locator(".outcome.done").waitFor();
      Product.eventually(
          Duration.ofSeconds(10), () -> page.locator(".ui-fileupload-row").count() == 0);
      Look.isGood(page, "the library");
      page.locator(".shelf a.main").first().click();
      page.locator("[id='medium:save']").waitFor();
      Look.isGood(page, "a medium");
      page.navigate(product().address() + "/admin/article.xhtml?slug=wifi-phone");
      page.locator("[id='article:kind']").selectOption("image");
      page.locator("[id='article:add']").click();
      page.locator("[id$=':pick']").last().click();
      page.locator("[id$=':choose']").first().waitFor();
      Look.isGood(page, "the picker");
    }
  }

  @Test
  void whatIsOnItsWayIsNamed() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(product().address() + "/admin/media.xhtml");
      List<Route> held = new CopyOnWriteArrayList<>();
      page.route(
          "**/media.xhtml*",
          route -> {
            if (route.request().method().equals("POST")) {
              held.add(route);
            } else {
              route.resume();
            }
          });
      page.locator("input[type=file]").first().setInputFiles(picture("slow.png", 300, 200));
      page.locator("[role=progressbar]").waitFor();
      Look.picture(page, "upload-on-its-way");
      Look.isGood(page, "an upload on its way");
      page.waitForCondition(() -> !held.isEmpty());
      held.forEach(Route::resume);
      page.locator(".outcome.done").waitFor();
    }
  }

  @Test
  void anotherPictureTakesThePlaceOfOne() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      upload(page, picture("before.png", 700, 400));
      page.locator(".outcome.done a").click();
      page.waitForURL("**/medium.xhtml?*");
      Locator look = page.locator("[id='file:look']");
      assertThat(look.innerText()).contains("before.png", "700 × 400");
      page.locator("[id='file'] input[type=file]").setInputFiles(picture("after.png", 500, 300));
      look.locator(".outcome.done").waitFor();
      assertThat(look.innerText()).contains("after.png", "500 × 300");
    }
  }

  @Test
  void ofSeveralFilesTheGoodOnesComeInAndTheOthersAreNamedWithTheReason() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "sr");
      upload(
          page,
          picture("Трг.png", 400, 300),
          file("slika.jpg", "<!DOCTYPE html><html><script>alert(1)</script></html>"),
          file("znak.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
      page.locator(".outcome").nth(2).waitFor();

      assertThat(page.locator(".outcome.done").allInnerTexts()).hasSize(1);
      assertThat(page.locator(".outcome.refused").allInnerTexts())
          .anyMatch(text -> text.contains("slika.jpg") && text.contains("не прима"))
          .anyMatch(text -> text.contains("znak.png") && text.contains("SVG"));
      assertThat(page.locator(".shelf a.main").allInnerTexts()).contains("trg");
    }
  }

  @Test
  void aPictureIsChosenDescribedPublishedAndGoesWhenConsentIsWithdrawn() {
    try (BrowserContext context = browser.reader(1280, true);
        BrowserContext other = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      upload(page, picture("people.png", 1000, 600));
      page.locator(".outcome.done a").click();
      page.locator("[id='medium:save']").waitFor();
      String medium = page.url();

      String article = product().address() + "/admin/article.xhtml?slug=lodging";
      addAndApprove(page, other, article, "image", "people");
      button(page, "Publish").click();
      says(page, "people has no words");

      page.navigate(medium);
      describeInEveryLanguage(page, "Two people at a door");
      button(page, "Save").click();
      says(page, "Saved");
      page.navigate(article);
      button(page, "Publish").click();
      says(page, "Readers");
      Product.eventually(Duration.ofSeconds(10), () -> article().contains("<picture>"));
      String address = served();
      assertThat(article()).contains("alt=\"Two people at a door\"").contains("image/webp");
      HttpResponse<String> file = product().get(address);
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("content-type")).contains("image/jpeg");
      assertThat(file.headers().firstValue("cache-control").orElse("")).contains("immutable");
      assertThat(file.headers().firstValue("x-content-type-options")).contains("nosniff");

      page.navigate(medium);
      page.locator("[id='medium:people']").check();
      page.locator("[id='medium:givenOn']").fill(LocalDate.now().minusDays(9).toString());
      page.locator("[id='medium:withdrawnOn']").fill(LocalDate.now().toString());
      button(page, "Save").click();
      says(page, "Saved");
      Product.eventually(
          Duration.ofSeconds(10),
          () -> !article().contains("<picture>") && product().get(address).statusCode() == 404);
      assertThat(page.locator(".head .chip").innerText()).contains("Not for readers");
    }
  }

  @ParameterizedTest
  @CsvSource({"1280,en", "360,sr"})
  void badCaptionsAreRefusedWithTheLineAndGoodOnesKept(int width, String language) {
    try (BrowserContext context = browser.reader(width, true)) {
      Page page = signIn(context, "editor", language);
      video(page, "video" + width + ".webm");
      captions(page, CAPTIONS.replace("01.000", "01,000"));
      page.locator("[id='captions:tracks'] .outcome.refused").waitFor();
      assertThat(page.locator("[id='captions:tracks']").innerText())
          .contains(language.equals("en") ? "Line 3" : "Ред 3");
      captions(page, CAPTIONS);
      page.locator("[id='captions:tracks'] .outcome.done").waitFor();
      Product.eventually(
          Duration.ofSeconds(10), () -> page.locator(".ui-fileupload-row").count() == 0);
      Look.picture(page, "captions-" + width);
      Look.isGood(page, "captions " + width);
    }
  }

  @ParameterizedTest
  @CsvSource({"1280,en,They fit,readers have them again", "360,sr,Одговарају,опет имају"})
  void captionsOfAReplacedVideoAreMarkedUntilSomebodySaysThatTheyFit(
      int width, String language, String fit, String again) {
    try (BrowserContext context = browser.reader(width, true)) {
      Page page = signIn(context, "editor", language);
      video(page, "replaced" + width + ".webm");
      captions(page, CAPTIONS);
      page.locator("[id='captions:tracks'] .outcome.done").waitFor();
      page.locator("[id='file'] input[type=file]").setInputFiles(webm("new.webm", "\1"));
      page.locator("[id='captions:tracks'] .chip.overdue").waitFor();
      Look.picture(page, "captions-replaced-" + width);
      Look.isGood(page, "captions replaced " + width);
      button(page, fit).click();
      says(page, again);
      assertThat(page.locator("[id='captions:tracks'] .chip").count()).isZero();
    }
  }

  @Test
  void aVideoIsPublishedWithItsCaptionsInBothScripts() {
    try (BrowserContext context = browser.reader(1280, true);
        BrowserContext other = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      video(page, "welcome.webm");
      String medium = page.url();
      page.evaluate("() => document.querySelectorAll('.tell').forEach(one => one.open = true)");
      for (Locator transcript : page.locator("[id$=':transcript']").all()) {
        transcript.fill("Good day.");
      }
      button(page, "Save").click();
      says(page, "Saved");
      String article = product().address() + "/admin/article.xhtml?slug=wifi-phone&language=sr";
      addAndApprove(page, other, article, "video", "welcome");
      button(page, "Publish").click();
      says(page, "welcome has no captions");

      page.navigate(medium);
      captions(page, CAPTIONS);
      page.locator("[id='captions:tracks'] .outcome.done").waitFor();
      page.navigate(article);
      button(page, "Publish").click();
      says(page, "Readers");
      Product.eventually(Duration.ofSeconds(10), () -> track("sr").find());
      HttpResponse<String> cyrillic = served(track("sr"));
      assertThat(cyrillic.headers().firstValue("content-type").orElse("")).startsWith("text/vtt");
      assertThat(cyrillic.body()).isEqualTo(CAPTIONS.replace("-{Wi-Fi}-", "Wi-Fi"));
      assertThat(served(track("sr-latn")).body()).contains("Dobar dan. Wi-Fi je ovde.");

      page.navigate(medium);
      button(page, "Remove").click();
      button(page, "Yes, continue").click();
      says(page, "The captions are removed");
      Product.eventually(Duration.ofSeconds(10), () -> !track("sr").find());
      assertThat(reader("wifi-phone").body()).contains("<video");
    }
  }

  /** The articles are mandatory, so nobody approves a text of their own. */
  private void addAndApprove(
      Page page, BrowserContext other, String article, String kind, String medium) {
    page.navigate(article);
    page.locator("[id='article:kind']").selectOption(kind);
    page.locator("[id='article:add']").click();
    page.locator("[id$=':pick']").last().click();
    button(page, "Choose " + medium).click();
    page.waitForCondition(
        () -> !page.locator("input[id$=':value'][value='" + medium + "']").all().isEmpty());
    button(page, "Send to review").click();
    says(page, "review");
    Page reading = signIn(other, "reviewer", "en");
    reading.navigate(article);
    button(reading, "Approve the text").click();
    says(reading, "approved");
    page.navigate(article);
  }

  private static Matcher track(String language) {
    String page = product().get("/" + language + "/info/wifi-phone").body();
    return Pattern.compile(
            "<track kind=\"captions\"[^>]* src=\"(/media/" + language + "/[0-9a-f]{32}\\.vtt)\"")
        .matcher(page);
  }

  private static HttpResponse<String> served(Matcher track) {
    assertThat(track.find()).isTrue();
    return product().get(track.group(1));
  }

  /** The head of a video, which is told from others and cannot be played. */
  private static FilePayload webm(String name, String end) {
    String head = "\u001aE\u00df\u00a3\u009fB\u0082\u0084webm" + "\0".repeat(100) + end;
    return new FilePayload(name, "video/webm", head.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void video(Page page, String name) {
    upload(page, webm(name, ""));
    page.locator(".outcome.done a").click();
    page.locator("[id='captions:tracks']").waitFor();
  }

  private static void captions(Page page, String file) {
    page.locator("[id='captions'] input[type=file]")
        .setInputFiles(
            new FilePayload("video.vtt", "text/vtt", file.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whoMayNotChangeTheLibraryOnlyLooks() {
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = signIn(context, "analyst", "en");
      page.navigate(product().address() + "/admin/media.xhtml");

      assertThat(page.locator("h1").innerText()).isEqualTo("Media");
      assertThat(page.locator("input[type=file]").count()).isZero();
    }
  }

  private static void describeInEveryLanguage(Page page, String words) {
    for (Locator summary : page.locator(".tell:not([open]) summary").all()) {
      summary.scrollIntoViewIfNeeded();
    }
    page.evaluate("() => document.querySelectorAll('.tell').forEach(one => one.open = true)");
    for (Locator alt : page.locator("[id$=':alt']").all()) {
      alt.fill(words);
    }
  }

  private static String article() {
    return reader("lodging").body();
  }

  private static String served() {
    Matcher found = FILE.matcher(article());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private static FilePayload picture(String name, int width, int height) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FilePayload(name, "image/png", bytes.toByteArray());
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "image/jpeg", content.getBytes(StandardCharsets.UTF_8));
  }

  private static void upload(Page page, FilePayload... files) {
    page.navigate(product().address() + "/admin/media.xhtml");
    page.locator("input[type=file]").first().setInputFiles(files);
  }
}
