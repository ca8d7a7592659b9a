package rs.putokaz.portal.kiosk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import rs.putokaz.portal.media.MediumView;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.BlockMedium;

/** Blocks as screens show them: the HTML of the public page, and the files by their paths. */
final class BlockObjects {

  /** A picture of a screen is at least so wide, where there is one. */
  private static final int WIDE = 640;

  private final Pages pages;
  private final KioskFiles files;

  BlockObjects(Pages pages, KioskFiles files) {
    this.pages = pages;
    this.files = files;
  }

  /**
   * Writes blocks.
   *
   * @param recordings name of the file in which a block is read aloud; null when there is none
   * @param shown gets the names of all files
   */
  void write(
      List<Block> blocks,
      PageFrame frame,
      Function<Block, String> recordings,
      ArrayNode into,
      Set<String> shown) {
    for (Block block : blocks) {
      ObjectNode node = into.addObject();
      node.put("id", block.id()).put("kind", block.kind().word());
      if (block.kind() == BlockKind.SLOT) {
        node.put("slot", block.attribute("ref"));
      }
      MediumView medium = MediumView.of(block);
      node.put("html", medium == null ? html(block, frame) : caption(block, medium, frame));
      String recording = recordings.apply(block);
      if (recording != null) {
        play(recording, node, shown);
      }
      if (medium != null && block.kind() == BlockKind.IMAGE) {
        picture(block, medium.medium(), frame, node, shown);
      } else if (medium != null && block.kind() == BlockKind.AUDIO) {
        play(medium.medium().renditions().get(0), node, shown);
      }
    }
  }

  /** What fills a slot stands with the centre, so the text is the same in all centres. */
  private String html(Block block, PageFrame frame) {
    if (block.kind() == BlockKind.SLOT) {
      String title = block.title().isEmpty() ? "" : "<b>" + frame.html(block.title()) + "</b>";
      return title + "<p>" + ScreenLinks.in(frame.html(block.text())) + "</p>";
    }
    byte[] html = pages.render("part/block.jte", frame, Map.of("block", block)).plain();
    return ScreenLinks.in(new String(html, StandardCharsets.UTF_8).strip());
  }

  private static String caption(Block block, MediumView medium, PageFrame frame) {
    if (!block.text().isEmpty()) {
      return "<p>" + ScreenLinks.in(frame.html(block.text())) + "</p>";
    }
    return "<p>" + PageFrame.escaped(medium.caption(block)) + "</p>";
  }

  private void play(String name, ObjectNode node, Set<String> shown) {
    files
        .find(name)
        .ifPresent(
            file -> {
              shown.add(name);
              node.putObject("audio").put("path", file.path()).put("bytes", file.bytes());
            });
  }

  private void picture(
      Block block, BlockMedium medium, PageFrame frame, ObjectNode node, Set<String> shown) {
    String name = rendition(medium.renditions());
    files
        .find(name)
        .ifPresent(
            file -> {
              shown.add(name);
              node.putObject("image")
                  .put("path", file.path())
                  .put("alt", medium.description())
                  .put(
                      "caption",
                      block.text().isEmpty() ? medium.caption() : frame.plainText(block.text()));
            });
  }

  /** The narrowest that is wide enough, of the smaller format where there are two. */
  private static String rendition(List<String> names) {
    List<String> small = names.stream().filter(name -> name.endsWith(".webp")).toList();
    List<String> sorted =
        (small.isEmpty() ? names : small)
            .stream().sorted(Comparator.comparingInt(BlockObjects::width)).toList();
    return sorted.stream()
        .filter(name -> width(name) >= WIDE)
        .findFirst()
        .orElse(sorted.get(sorted.size() - 1));
  }

  private static int width(String name) {
    String digits = name.replaceFirst("^[^-]*-?(\\d*)\\..*$", "$1");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
