package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the pictures of {@code docs/editors-guide.md} from the running product. Runs only when it
 * is told where to put them: {@code -Dputokaz.guide=FOLDER}.
 */
@EnabledIfSystemProperty(named = "putokaz.guide", matches = ".+")
class EditorsGuidePicturesIT extends DeskCase {

  private static final int WIDTH = 1200;
  private static final int COLOURS = 256;
  private static final long MOST_BYTES = 120_000;

  /** A picture: what to open, as whom, and what has to be in sight. */
  private record Shot(String name, String role, String path, String inSight) {}

  private static final List<Shot> SHOTS =
      List.of(
          new Shot("desk", "editor", "index.xhtml", "h1"),
          new Shot("writing", "author", "article.xhtml?slug=doctor", "h1"),
          new Shot("readability", "author", "article.xhtml?slug=doctor", ".readability"),
          new Shot("translating", "translator", "article.xhtml?slug=doctor&language=fa", ".blocks"),
          new Shot("coverage", "translator", "coverage.xhtml", "h1"),
          new Shot("media", "editor", "media.xhtml", "h1"),
          new Shot("audio", "editor", "audio.xhtml?slug=doctor&language=sr", "h1"),
          new Shot("topics", "editor", "topics.xhtml?topic=intake", "h1"),
          new Shot("links", "editor", "links.xhtml", "h1"),
          new Shot("exchange", "editor", "exchange.xhtml", "h1"));

  private final Path folder = Path.of(System.getProperty("putokaz.guide", "."));

  @Test
  void everyPictureIsTakenAndSmall() throws IOException {
    Files.createDirectories(folder);
    aLinkIsBroken();
    try (BrowserContext nobody = browser.reader(WIDTH, true)) {
      Page page = nobody.newPage();
      page.navigate(product().address() + "/admin/");
      page.locator("a.choice[lang='en']").click();
      page.locator("html[lang='en']").waitFor();
      take(page, folder.resolve("sign-in.png"));
    }
    for (Shot shot : SHOTS) {
      try (BrowserContext context = browser.reader(WIDTH, true)) {
        Page page = signIn(context, shot.role(), "en");
        page.navigate(product().address() + "/admin/" + shot.path());
        page.locator(shot.inSight())
            .first()
            .evaluate("e => e.tagName === 'H1' || e.scrollIntoView({block: 'start'})");
        take(page, folder.resolve(shot.name() + ".png"));
      }
    }
  }

  private void aLinkIsBroken() {
    try (BrowserContext context = browser.reader(WIDTH, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(product().address() + "/admin/article.xhtml?slug=school-enrol");
      page.locator("[id$='blocks:0:text']")
          .fill("Видите <a href=\"info:school-bus\">како се иде до школе</a>.");
      page.locator("[id='article:save']").click();
      page.locator(".note.links").waitFor();
    }
  }

  private static void take(Page page, Path file) throws IOException {
    BufferedImage shot = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
    assertThat(ImageIO.write(reduced(shot), "png", file.toFile())).isTrue();
    assertThat(Files.size(file)).as(file.toString()).isBetween(1L, MOST_BYTES);
  }

  /** The same picture in its most frequent colours, which takes a third of the space. */
  private static BufferedImage reduced(BufferedImage picture) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        counts.merge(picture.getRGB(x, y) | 0xff000000, 1, Integer::sum);
      }
    }
    int[] palette =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(COLOURS)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    IndexColorModel model =
        new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage result =
        new BufferedImage(
            picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int colour = picture.getRGB(x, y) | 0xff000000;
        int index = nearest.computeIfAbsent(colour, wanted -> nearest(palette, wanted));
        result.getRaster().setSample(x, y, 0, index);
      }
    }
    return result;
  }

  private static int nearest(int[] palette, int wanted) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < palette.length; i++) {
      int red = (palette[i] >> 16 & 0xff) - (wanted >> 16 & 0xff);
      int green = (palette[i] >> 8 & 0xff) - (wanted >> 8 & 0xff);
      int blue = (palette[i] & 0xff) - (wanted & 0xff);
      int distance = red * red + green * green + blue * blue;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }
}
