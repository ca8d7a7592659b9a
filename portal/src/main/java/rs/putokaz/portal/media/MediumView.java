package rs.putokaz.portal.media;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockMedium;

/** What a block shows, as its page asks for it. */
public final class MediumView {

  private static final double KILOBYTE = 1024;
  private static final double MEGABYTE = KILOBYTE * 1024;
  private static final String WEBP = ".webp";

  private final BlockMedium medium;

  private MediumView(BlockMedium medium) {
    this.medium = medium;
  }

  /** What the block shows; null when it shows nothing. */
  public static MediumView of(Block block) {
    return BlockMedium.of(block).map(MediumView::new).orElse(null);
  }

  /** What is said of it. */
  public BlockMedium medium() {
    return medium;
  }

  /** Address of the file; of a picture, of the widest in a format that every browser shows. */
  public String address() {
    List<String> plain = plain();
    return path(plain.isEmpty() ? medium.renditions().get(0) : plain.get(plain.size() - 1));
  }

  /** The widths of the picture in the smaller format; empty where there is none. */
  public String webp() {
    return sources(medium.renditions().stream().filter(name -> name.endsWith(WEBP)).toList());
  }

  /** The widths of the picture in the format that every browser shows. */
  public String sources() {
    return sources(plain());
  }

  private List<String> plain() {
    return medium.renditions().stream().filter(name -> !name.endsWith(WEBP)).toList();
  }

  private static String sources(List<String> names) {
    return names.stream()
        .map(name -> path(name) + " " + name.replaceFirst("^.*-(\\d+)\\..*$", "$1") + "w")
        .collect(Collectors.joining(", "));
  }

  private static String path(String name) {
    return "/media/" + name;
  }

  /** The words under it that the library has, where the article has none of its own. */
  public String caption(Block block) {
    return block.text().isEmpty() ? medium.caption() : "";
  }

  /** The captions of the video for a reader of that language; empty when it has none. */
  public List<CaptionTrack> tracks(Language reader) {
    return CaptionTrack.of(medium.tracks(), reader);
  }

  /** Type and size for who decides whether to load it: {@code PDF, 1.2 MB}. */
  public String weight() {
    String type = MediaTypes.ending(medium.renditions().get(0)).toUpperCase(Locale.ROOT);
    String size =
        medium.size() < MEGABYTE
            ? "%.0f KB".formatted(Math.max(1, medium.size() / KILOBYTE))
            : String.format(Locale.ROOT, "%.1f MB", medium.size() / MEGABYTE);
    return type + ", " + size;
  }
}
