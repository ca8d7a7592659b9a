package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks of articles read aloud: recorded at the desk, heard by readers. */
class AudioIT extends DeskCase {

  private static final String SLUG = "about-the-programme";
  private static final Pattern PLAYER =
      Pattern.compile("<audio [^>]*src=\"(/media/[0-9a-f]{32}\\.[a-z0-9]+)\"");
  private static final Duration SOON = Duration.ofSeconds(10);

  @Test
  void whatIsRecordedIsHeardByReadersUntilItsWordsChange() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(article(SLUG));
      page.locator("a[href*='audio.xhtml']").click();
      record(page, row(page, 0));
      says(page, "Readers get it when the article is published");
      assertThat(row(page, 0).locator(".chip").innerText()).isEqualTo("Recorded");
      assertThat(page.locator("[id='audio:count']").innerText()).startsWith("1 of ");
      assertThat(seconds(row(page, 0))).isPositive();
      upload(page, row(page, 2), sound());
      row(page, 2).locator("audio").waitFor();
      assertThat(players(SLUG)).isZero();

      publish(page, SLUG);
      Product.eventually(SOON, () -> players(SLUG) == 2);
      Matcher found = PLAYER.matcher(reader(SLUG).body());
      assertThat(found.find()).isTrue();
      HttpResponse<String> file = product().get(found.group(1));
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("content-type").orElse("")).startsWith("audio/");
      assertThat(product().get("/sr-latn/info/" + SLUG).body()).contains(found.group(1));
      assertThat(product().get("/en/info/" + SLUG).body()).doesNotContain("<audio", "listen");
      listenToAll(context);

      page.navigate(article(SLUG));
      assertThat(chips(page).allInnerTexts()).containsExactly("Read aloud", "Read aloud");
      page.locator("[id$='blocks:0:text']").fill("Све је другачије речено.");
      button(page, "Send to review").click();
      says(page, "review");
      assertThat(chips(page).allInnerTexts()).contains("Recording is outdated");
      chips(page).first().click();
      page.waitForURL("**/audio.xhtml**#row-*");
      assertThat(row(page, 0).locator(".chip").innerText()).startsWith("Outdated");
      assertThat(players(SLUG)).isEqualTo(2);
      page.navigate(article(SLUG));
      button(page, "Approve the text").click();
      says(page, "approved");
      publish(page, SLUG);
      Product.eventually(SOON, () -> players(SLUG) == 1);
      assertThat(reader(SLUG).body()).contains("Све је другачије речено.");

      page.navigate(audio(SLUG));
      row(page, 2).getByText("Remove").click();
      button(page, "Yes, continue").click();
      says(page, "removed");
      Product.eventually(SOON, () -> players(SLUG) == 0);
      page.navigate(audio(SLUG).replace("=sr", "=en"));
      upload(page, row(page, 1), sound());
      row(page, 1).locator("audio").waitFor();
      page.navigate(article(SLUG).replace("=sr", "=en"));
      assertThat(page.locator(".two .dst a.chip").allInnerTexts()).containsExactly("Read aloud");
      assertThat(complaints).isEmpty();
    }
  }

  /** The second recording of the test cannot be played, and must hold nobody up. */
  private static void listenToAll(BrowserContext context) {
    Page page = context.newPage();
    page.navigate(product().address() + "/sr/info/" + SLUG);
    Locator all = page.locator("[data-listen]");
    assertThat(all.innerText()).isEqualTo("Послушај све");
    all.click();
    page.waitForCondition(() -> all.innerText().equals("Заустави"));
    page.waitForCondition(() -> all.getAttribute("aria-pressed").equals("false"));
    assertThat((Double) page.evaluate("document.querySelector('.hear audio').currentTime + 0.0001"))
        .isGreaterThan(0.5);
    keepsThem(context, page);
    page.close();
  }

  private static void keepsThem(BrowserContext context, Page page) {
    Locator keep = page.locator("[data-keep-heard]");
    assertThat(keep.innerText()).matches("Сачувај снимке на овом телефону \\([0-9]+ KB\\)");
    keep.click();
    page.waitForCondition(() -> keep.innerText().equals("Снимци су на овом телефону"));
    Object kept =
        page.evaluate("async () => (await (await caches.open('kept-audio')).keys()).length");
    assertThat(kept).isEqualTo(2);
    page.reload();
    page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    context.setOffline(true);
    page.evaluate("() => document.querySelector('.hear audio').play()");
    page.waitForFunction("() => document.querySelector('.hear audio').currentTime > 0.3");
    context.setOffline(false);
    assertThat(keep.isDisabled()).isTrue();
  }

  @Test
  void aVoiceOfTheDeviceIsOfferedOnlyWhereItSpeaksTheLanguageAndAsksNoServer() {
    String voices =
        "window.said = [];"
            + " window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };"
            + " Object.defineProperty(window, 'speechSynthesis', {value: Object.assign(new EventTarget(), {"
            + " getVoices: () => [{lang: 'en-GB', localService: true}, {lang: 'fr-FR', localService: false}],"
            + " cancel() {}, speak(one) { said.push(one.text); setTimeout(() => { one.onstart(); one.onend(); }); }})});";
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = context.newPage();
      page.addInitScript(voices);
      page.navigate(product().address() + "/en/info/doctor");
      Locator speaker = page.locator("[data-speak]");
      assertThat(speaker.innerText()).isEqualTo("This device reads it aloud (a machine’s voice)");
      speaker.click();
      page.waitForCondition(() -> speaker.getAttribute("aria-pressed").equals("false"));
      Object said = page.evaluate("() => said.length");
      assertThat(said).isEqualTo(page.locator(".text.body > *").count());
      page.navigate(product().address() + "/fr/info/my-rights");
      assertThat(page.locator("[data-speak]").isVisible()).isFalse();
      page.navigate(product().address() + "/ar/info/my-rights");
      assertThat(page.locator("[data-speak]").isVisible()).isFalse();
    }
  }

  @Test
  void whatIsNoSoundIsRefusedWithTheReason() {
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = signIn(context, "editor", "sr");
      page.navigate(audio("doctor"));
      upload(page, row(page, 0), file("glas.mp3", "<!DOCTYPE html><script>alert(1)</script>"));
      says(page, "не прима");
      upload(page, row(page, 0), file("film.webm", "\u001aE\u00df\u00a3\u009fB\u0082\u0084webm"));
      says(page, "није звучни снимак");
      assertThat(page.locator(".aloud audio").count()).isZero();
    }
  }

  @Test
  void whoMayNotWriteTheTextOnlyListens() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "analyst", "en");
      page.navigate(audio("doctor"));
      assertThat(page.locator(".aloud li").count()).isPositive();
      assertThat(page.locator("[data-go], input[type=file]").count()).isZero();
    }
  }

  @Test
  void onlyThePageThatRecordsMayHaveTheMicrophone() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      assertThat(policy(page, audio("doctor"))).contains("microphone=(self)");
      assertThat(policy(page, article("doctor"))).contains("microphone=()");
    }
  }

  @ParameterizedTest
  @CsvSource({"1280,en", "360,sr"})
  void theScreensAreAccessibleAndFit(int width, String language) {
    try (BrowserContext context = browser.reader(width, true)) {
      Page page = signIn(context, "editor", language);
      page.navigate(audio("unhcr"));
      upload(page, row(page, 0), sound());
      row(page, 0).locator("audio").waitFor();
      Look.picture(page, "audio-screen-" + width);
      Look.isGood(page, "audio screen " + width);
      record(page, row(page, 1));
      row(page, 1).locator("audio").waitFor();
      publish(page, "unhcr");
      Product.eventually(SOON, () -> players("unhcr") >= 2);
      page.navigate(product().address() + "/sr/info/unhcr");
      Look.picture(page, "audio-reader-" + width);
      Look.isGood(page, "audio reader " + width);
      page.navigate(article("unhcr"));
      chips(page).nth(1).waitFor();
      chips(page).first().scrollIntoViewIfNeeded();
      Look.picture(page, "audio-chips-" + width);
      Look.isGood(page, "audio chips " + width);
      assertThat(complaints).isEmpty();
    }
  }

  private static String policy(Page page, String address) {
    return page.navigate(address).headerValue("Permissions-Policy");
  }

  private static String article(String slug) {
    return product().address() + "/admin/article.xhtml?slug=" + slug + "&language=sr";
  }

  private static String audio(String slug) {
    return product().address() + "/admin/audio.xhtml?slug=" + slug + "&language=sr";
  }

  private static Locator chips(Page page) {
    return page.locator(".blocks a.chip");
  }

  private static Locator row(Page page, int number) {
    return page.locator(".aloud > li").nth(number);
  }

  private static void record(Page page, Locator row) {
    Locator button = row.locator("[data-go=record]");
    button.click();
    page.waitForCondition(() -> button.innerText().endsWith("0:02"));
    button.click();
    row.locator("audio").waitFor();
  }

  private static double seconds(Locator row) {
    return ((Number)
            row.locator("audio")
                .evaluate(
                    "player => new Promise((good, bad) => { player.onplaying = () => { player.pause();"
                        + " good(player.duration === Infinity ? 1 : player.duration); };"
                        + " player.onerror = bad; player.play(); })"))
        .doubleValue();
  }

  private static void upload(Page page, Locator row, FilePayload file) {
    FileChooser chooser = page.waitForFileChooser(() -> row.locator("[data-go=upload]").click());
    chooser.setFiles(file);
  }

  private static void publish(Page page, String slug) {
    page.navigate(article(slug));
    button(page, page.locator("html").getAttribute("lang").equals("en") ? "Publish" : "Објавите")
        .click();
    page.locator("[id='notes'] .ui-messages-info").waitFor();
  }

  private static int players(String slug) {
    return (int) PLAYER.matcher(reader(slug).body()).results().count();
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "audio/mpeg", content.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The head of an Ogg file, which is told from others and cannot be played. */
  private static FilePayload sound() {
    ByteArrayOutputStream ogg = new ByteArrayOutputStream();
    ogg.writeBytes("OggS".getBytes(StandardCharsets.US_ASCII));
    ogg.writeBytes(new byte[24]);
    ogg.writeBytes("OpusHead".getBytes(StandardCharsets.US_ASCII));
    ogg.writeBytes(new byte[100]);
    return new FilePayload("glas.ogg", "audio/ogg", ogg.toByteArray());
  }
}
