package rs.putokaz.portal.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rs.putokaz.i18n.language.Languages;
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
  void captionsAreOfferedInTheScriptOfTheReaderWithTheOwnLanguageFirst() {
    Map<String, String> values =
        Map.of(
            "media",
            "x",
            BlockMedium.RENDITIONS,
            HASH + ".webm",
            BlockMedium.TRACKS,
            "ar=%1$s.vtt sr=%1$s.vtt xx=%1$s.vtt fa=../a.vtt".formatted(HASH));
    MediumView view = MediumView.of(new Block("a", BlockKind.VIDEO, "", "", List.of(), "", values));

    assertThat(view.tracks(Languages.get("sr-Latn")))
        .containsExactly(
            new CaptionTrack("/media/sr-latn/" + HASH + ".vtt", "sr-Latn", "srpski", true),
            new CaptionTrack("/media/" + HASH + ".vtt", "ar", "العربية", false));
    assertThat(view.tracks(Languages.get("sr")).get(0))
        .isEqualTo(new CaptionTrack("/media/sr/" + HASH + ".vtt", "sr-Cyrl", "српски", true));
    assertThat(view.tracks(Languages.get("en"))).extracting(CaptionTrack::own).containsOnly(false);
  }

  @Test
  void whatIsNoNameOfARenditionIsNotShown() {
    assertThat(MediumView.of(block(BlockKind.IMAGE, "../../secrets.properties", 1))).isNull();
    assertThat(MediumView.of(new Block("a", BlockKind.IMAGE, "", "", List.of(), "", Map.of())))
        .isNull();
  }
}
