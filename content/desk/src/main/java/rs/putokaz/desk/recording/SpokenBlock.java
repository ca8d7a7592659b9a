package rs.putokaz.desk.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rs.putokaz.i18n.script.SerbianTransliterator;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.inline.InlineText;
import rs.putokaz.published.recording.BlockRecording;

/**
 * What a person reads when a block is read aloud.
 *
 * @param wording fingerprint of its words
 * @param facts fingerprint of the facts in it
 * @param said the same as plain words, in reading order
 */
record SpokenBlock(Block block, String wording, String facts, List<String> said) {

  static SpokenBlock of(Block block, Map<String, String> facts) {
    return new SpokenBlock(
        block,
        BlockRecording.wording(block),
        BlockRecording.facts(block, slug -> facts.getOrDefault(slug, "")),
        said(block, facts));
  }

  private static List<String> said(Block block, Map<String, String> facts) {
    List<String> said = new ArrayList<>();
    if (!block.attribute("ref").isEmpty() && facts.containsKey(block.attribute("ref"))) {
      said.add(facts.get(block.attribute("ref")));
    }
    block.texts().forEach(text -> said.add(plain(text, facts)));
    said.addAll(BlockRecording.values(block));
    said.removeIf(String::isBlank);
    return said;
  }

  private static String plain(String text, Map<String, String> facts) {
    String words = InlineText.parse(text).plain(slug -> facts.getOrDefault(slug, "…"));
    return SerbianTransliterator.withoutMarks(words);
  }

  /** Fingerprint of all of it. */
  String words() {
    return wording + facts;
  }
}
