package rs.putokaz.portal.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.BlockMedium;

class MediumViewTest {

  private static final String HASH = "0123456789abcdef0123456789abcdef";

  private static Block block(BlockKind kind, String renditions, long size) {
    return new Block(
        "a",
        kind,
        "",
        "",
        List.of(),
        "",
        Map.of("media", "x", BlockMedium.RENDITIONS, renditions, BlockMedium.SIZE, size + ""));
  }

  @Test
  void aPictureIsOfferedInBothFormatsAndAllWidths() {
    String names = "%1$s-320.webp %1$s-320.jpg %1$s-640.webp %1$s-640.jpg".formatted(HASH);

    MediumView view = MediumView.of(block(BlockKind.IMAGE, names, 90_000));

    assertThat(view.address()).isEqualTo("/media/" + HASH + "-640.jpg");
    assertThat(view.webp())
        .isEqualTo("/media/%1$s-320.webp 320w, /media/%1$s-640.webp 640w".formatted(HASH));
    assertThat(view.sources())
        .isEqualTo("/media/%1$s-320.jpg 320w, /media/%1$s-640.jpg 640w".formatted(HASH));
  }

  @Test
  void aFileSaysWhatItIsAndHowLarge() {
    assertThat(MediumView.of(block(BlockKind.FILE, HASH + ".pdf", 1_300_000)).weight())
        .isEqualTo("PDF, 1.2 MB");
    assertThat(MediumView.of(block(BlockKind.AUDIO, HASH + ".mp3", 10)).weight())
        .isEqualTo("MP3, 1 KB");
  }

  @Test
  void whatIsNoNameOfARenditionIsNotShown() {
    assertThat(MediumView.of(block(BlockKind.IMAGE, "../../secrets.properties", 1))).isNull();
    assertThat(MediumView.of(new Block("a", BlockKind.IMAGE, "", "", List.of(), "", Map.of())))
        .isNull();
  }
}
