package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rs.putokaz.published.slug.ShortCode;

/** What readers take along without a worker: files, lists in an address, counted deadlines. */
class TakeAlongIT {

  private static final int MOST = 350 * 1024;
  private static final String DOCTOR = ShortCode.of("doctor");
  private static final String RIGHTS = ShortCode.of("my-rights");

  @TempDir private static Path folder;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sr", "sr-latn", "en", "ar", "fa", "fa-af", "ps", "ur", "tr", "ku", "fr", "ckb", "uk", "ru",
        "bn", "pa", "pa-arab", "hi", "so", "es", "sw", "ti", "am", "ne", "my"
      })
  void theFileOfALanguageIsWholeInItself(String language) throws IOException {
    HttpResponse<byte[]> answer = bytes("/" + language + "/take-away.html");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .isEqualTo("attachment; filename=\"putokaz-" + language + ".html\"");
    assertThat(answer.body().length).isBetween(10_000, MOST);
    assertThat(Product.shared().get("/" + language + "/take-away.sha256").body())
        .isEqualTo(sha256(answer.body()) + "  putokaz-" + language + ".html\n");
    assertThat(Product.shared().get("/" + language + "/offline").body())
        .contains(sha256(answer.body()));
    Path file = Files.write(folder.resolve(language + ".html"), answer.body());
    List<String> requests = new ArrayList<>();
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = context.newPage();
      page.onRequest(request -> requests.add(request.url()));
      page.onConsoleMessage(message -> requests.add(message.text()));
      page.navigate(file.toUri().toString());
      assertThat(requests).allMatch(url -> url.equals(page.url()) || url.startsWith("data:font/"));
      assertThat(page.locator("script").count()).isZero();
      assertThat(page.locator("nav a").count()).isEqualTo(page.locator("article").count());
      assertThat(page.locator(".sos").innerText()).contains("192", "193", "194");
      assertThat(page.locator("a[href^='/']").count()).isZero();
      assertThat(Look.faults(page)).isEmpty();
      if (List.of("en", "sr", "ar", "ur", "bn").contains(language)) {
        Look.picture(page, "take-away-" + language);
      }
    }
  }

  @Test
  void theArchiveOfACentreHasTheFilesOfAllFirstLanguages() throws IOException {
    HttpResponse<byte[]> answer = bytes("/centres/ca-krn/pack.zip");
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/zip");
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        byte[] content = zip.readAllBytes();
        assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("<script");
        if (entry.getName().equals("putokaz-ar.html")) {
          assertThat(content).isEqualTo(bytes("/ar/take-away.html").body());
        }
      }
    }
    assertThat(names)
        .startsWith("index.html")
        .contains("putokaz-sr.html", "putokaz-en.html", "putokaz-ar.html", "putokaz-fr.html");
    assertThat(bytes("/centres/no-such/pack.zip").statusCode()).isEqualTo(404);
  }

  @Test
  void aCodeLeadsToItsPageAndSeveralToAList() {
    assertThat(leads("/k/" + DOCTOR + "/fa")).isEqualTo("/fa/info/doctor");
    assertThat(leads("/k/" + DOCTOR.toLowerCase(java.util.Locale.ROOT) + "/fa"))
        .isEqualTo("/fa/info/doctor");
    assertThat(leads("/k/" + DOCTOR + "." + RIGHTS + "/ar"))
        .isEqualTo("/ar/list/" + DOCTOR + "." + RIGHTS);
    assertThat(leads("/k/" + DOCTOR, "Accept-Language", "uk")).isEqualTo("/uk/info/doctor");
    assertThat(leads("/k/!!/xx", "Accept-Language", "tr")).isEqualTo("/tr/list/none");
    HttpResponse<String> unknown = Product.shared().get("/tr/list/none");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("Bu kodu tanımıyoruz", "/tr/search");
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = context.newPage();
      page.navigate(
          Product.shared().address() + "/k/" + DOCTOR + "." + RIGHTS + "." + DOCTOR + "/en");
      assertThat(page.locator("main .list a").count()).isEqualTo(2);
      assertThat(page.locator(".scan .address").innerText())
          .endsWith(DOCTOR + "." + RIGHTS + "/en");
      page.locator("[data-keep]").click();
      page.locator(".js[role=status]").getByText("Kept.").waitFor();
      assertThat(page.evaluate("async () => !!await caches.match('/en/info/doctor')"))
          .isEqualTo(true);
      page.locator(".asked a").first().click();
      page.waitForURL("**/en/list/" + DOCTOR + "." + RIGHTS + ".*");
      assertThat(page.locator("main .list a").count()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // The clocks are put back in the night to 25 October, so the same hour comes an hour earlier.
    "en, 2026-10-23, 10:30, Monday 26 October 2026, 09:30, Saturday 7 November 2026",
    // They are put forward in the night to 28 March.
    "en, 2027-03-27, 12:00, Tuesday 30 March 2027, 13:00, Sunday 11 April 2027",
    "en, 2026-11-23, '', Wednesday 25 November 2026, 24:00, Tuesday 8 December 2026",
    "fa, 2026-11-23, 08:00, پنجشنبه ۵ آذر ۱۴۰۵, 08:00, سه‌شنبه ۱۷ آذر ۱۴۰۵",
    "ar, 2026-11-23, 08:00, الخميس، ٢٦ نوفمبر ٢٠٢٦, 08:00, الثلاثاء، ٨ ديسمبر ٢٠٢٦"
  })
  void deadlinesAreCountedOnThePhone(
      String language, String day, String hour, String report, String at, String lodge) {
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = context.newPage();
      page.navigate(Product.shared().address() + "/" + language + "/deadlines");
      List<String> requests = new ArrayList<>();
      page.onRequest(request -> requests.add(request.url()));
      page.locator("#day").fill(day);
      page.locator("#hour").fill(hour);
      page.locator("[data-report] .btn").click();
      page.locator("output").waitFor();
      assertThat(plain(page.locator("[data-end]").first().innerText())).contains(report, at);
      assertThat(plain(page.locator("[data-end]").last().innerText())).contains(lodge);
      assertThat(requests).isEmpty();
      assertThat(page.url()).endsWith("/deadlines");
      assertThat(Look.faults(page)).isEmpty();
      Look.picture(page, "deadlines-counted-" + language + "-" + day);
    }
  }

  @Test
  void articlesThatSpeakOfADeadlineLeadToThePageThatCounts() {
    assertThat(Product.shared().get("/en/info/certificate-72h").body())
        .contains("href=\"/en/deadlines\"", "href=\"/en/list/");
    assertThat(Product.shared().get("/en/info/meals").body()).doesNotContain("/en/deadlines");
    assertThat(Product.shared().get("/en/info/trafficking").body()).doesNotContain("/en/list/");
  }

  private static String plain(String text) {
    return text.replaceAll("[\\u200e\\u200f]", "").replaceAll(",? +", " ");
  }

  private static String leads(String path, String... headers) {
    HttpResponse<String> answer = Product.shared().get(path, headers);
    assertThat(answer.statusCode()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElse("");
  }

  private static HttpResponse<byte[]> bytes(String path) {
    try {
      return Product.HTTP.send(
          HttpRequest.newBuilder(URI.create(Product.shared().address() + path)).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
