package rs.putokaz.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The system's Chromium, started once for a test class. */
final class Browser implements AutoCloseable {

  /** The first that is there is taken: the shell draws no windows, which costs four tenths less. */
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium-headless-shell",
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome");

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          // A microphone that beeps, and nobody who has to be asked.
          "--use-fake-device-for-media-stream",
          "--use-fake-ui-for-media-stream",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright = Playwright.create();
  private final com.microsoft.playwright.Browser chromium =
      playwright
          .chromium()
          .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(FLAGS));

  /** A reader with nothing stored, a screen of that width, with or without JavaScript. */
  BrowserContext reader(int width, boolean javaScript) {
    return chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(width, width < 600 ? 740 : 900)
            .setJavaScriptEnabled(javaScript));
  }

  /** A screen on a wall with nothing stored. */
  BrowserContext screen(int width, int height) {
    return chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height));
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }

  private static Path executable() {
    String chosen = System.getProperty("putokaz.chromium");
    return chosen != null
        ? Path.of(chosen)
        : PLACES.stream()
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("There is no Chromium at " + PLACES));
  }
}
