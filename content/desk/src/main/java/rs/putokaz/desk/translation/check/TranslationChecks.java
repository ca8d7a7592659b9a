package rs.putokaz.desk.translation.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rs.putokaz.desk.translation.glossary.TermRule;
import rs.putokaz.i18n.language.Direction;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.text.Digits;
import rs.putokaz.published.document.Block;

/**
 * Holds a translated block against the block that it was made from. What a machine can be sure of
 * is an error; what only looks odd is a warning.
 */
public final class TranslationChecks {

  /** Shared values that a translation must not change, and what it is when it does. */
  private static final Map<String, FindingKind> VALUES =
      Map.of(
          "phone", FindingKind.PHONE,
          "email", FindingKind.EMAIL,
          "url", FindingKind.LINK,
          "ref", FindingKind.FACT);

  private TranslationChecks() {}

  /**
   * What is wrong with a translation, each thing once.
   *
   * @param source in canonical mark-up, as is the target
   * @param from language of the source
   * @param to language of the translation
   * @param terms what the glossary asks between the two
   */
  public static List<Finding> check(
      Block source, Block target, Language from, Language to, List<TermRule> terms) {
    Set<Finding> findings = new LinkedHashSet<>(empty(source, target));
    BlockText sourceText = new BlockText(source);
    BlockText targetText = new BlockText(target);
    if (!targetText.parts().isEmpty()) {
      findings.addAll(ValueChecks.check(sourceText, targetText));
      findings.addAll(language(sourceText, targetText, to));
      findings.addAll(TermChecks.check(sourceText.plain(), targetText.plain(), from, to, terms));
    }
    findings.addAll(values(source, target));
    return List.copyOf(findings);
  }

  private static List<Finding> empty(Block source, Block target) {
    List<Finding> findings = new ArrayList<>();
    boolean title = target.title().isBlank() && !source.title().isBlank();
    boolean text = target.text().isBlank() && !source.text().isBlank();
    boolean items = target.items().isEmpty() && !source.items().isEmpty();
    if (title || text || items) {
      findings.add(Finding.error(FindingKind.EMPTY, ""));
    } else if (source.items().size() != target.items().size()) {
      findings.add(
          Finding.warning(FindingKind.ITEMS, target.items().size() + "/" + source.items().size()));
    }
    return findings;
  }

  private static List<Finding> language(BlockText source, BlockText target, Language to) {
    List<Finding> findings = new ArrayList<>();
    if (source.parts().size() == target.parts().size()) {
      for (int i = 0; i < source.parts().size(); i++) {
        findings.addAll(LanguageChecks.untranslated(source.parts().get(i), target.parts().get(i)));
      }
    }
    findings.addAll(LanguageChecks.script(source.plain(), target.plain(), to));
    if (to.direction() == Direction.RTL) {
      findings.addAll(DirectionChecks.check(target.parts()));
    }
    return findings;
  }

  private static List<Finding> values(Block source, Block target) {
    List<Finding> findings = new ArrayList<>();
    VALUES.forEach(
        (name, kind) -> {
          String own = Digits.latin(target.attribute(name));
          if (!own.isEmpty() && !own.equals(Digits.latin(source.attribute(name)))) {
            findings.add(Finding.error(kind, own));
          }
        });
    return findings;
  }
}
