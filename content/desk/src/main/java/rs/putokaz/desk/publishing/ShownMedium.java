package rs.putokaz.desk.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rs.putokaz.published.document.BlockMedium;

/**
 * A medium as publications show it.
 *
 * @param words what is said of it, by language
 * @param captions names of the renditions of its captions, by language
 */
record ShownMedium(
    String kind,
    String fileName,
    long size,
    int width,
    int height,
    List<String> renditions,
    boolean decorative,
    String credit,
    boolean allowed,
    Map<String, Words> words,
    Map<String, String> captions) {

  /** What is said of it in one language. */
  record Words(String alt, String caption, String transcript) {

    static final Words NONE = new Words("", "", "");
  }

  boolean saysNothingIn(String language) {
    return kind.equals("picture") && !decorative && words(language).alt().isBlank();
  }

  boolean isUnwrittenIn(String language) {
    boolean heard = kind.equals("audio") || kind.equals("video");
    return heard && !decorative && words(language).transcript().isBlank();
  }

  boolean isUncaptionedIn(String language) {
    return kind.equals("video") && !decorative && !captions.containsKey(language);
  }

  private Words words(String language) {
    return words.getOrDefault(language, Words.NONE);
  }

  void describe(ObjectNode block, String language) {
    Map<String, String> values = new TreeMap<>();
    values.put(BlockMedium.RENDITIONS, String.join(" ", renditions));
    values.put(BlockMedium.FILE_NAME, fileName);
    values.put(BlockMedium.SIZE, Long.toString(size));
    values.put(BlockMedium.WIDTH, width == 0 ? "" : Integer.toString(width));
    values.put(BlockMedium.HEIGHT, height == 0 ? "" : Integer.toString(height));
    values.put(BlockMedium.DESCRIPTION, decorative ? "" : words(language).alt());
    values.put(BlockMedium.CAPTION, words(language).caption());
    values.put(BlockMedium.TRANSCRIPT, words(language).transcript());
    values.put(BlockMedium.CREDIT, credit);
    values.put(BlockMedium.TRACKS, BlockMedium.joined(captions));
    values.values().removeIf(String::isEmpty);
    values.forEach(block::put);
  }
}
