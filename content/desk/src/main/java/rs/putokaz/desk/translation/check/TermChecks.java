package rs.putokaz.desk.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rs.putokaz.desk.translation.glossary.TermRule;
import rs.putokaz.desk.translation.glossary.TermText;
import rs.putokaz.i18n.language.Language;

/** Sees whether a translation uses the words that the glossary asks for. */
final class TermChecks {

  private TermChecks() {}

  static List<Finding> check(
      String source, String target, Language from, Language to, List<TermRule> terms) {
    TermText sourceText = new TermText(source, from);
    TermText targetText = new TermText(target, to);
    List<Finding> findings = new ArrayList<>();
    for (TermRule term : terms) {
      if (term.isIn(sourceText)) {
        boolean used =
            Stream.concat(term.forced().stream(), term.allowed().stream())
                .anyMatch(targetText::has);
        if (!term.forced().isEmpty() && !used) {
          findings.add(Finding.error(FindingKind.TERM, String.join(", ", term.forced())));
        }
        term.forbidden().stream()
            .filter(targetText::hasExactly)
            .forEach(word -> findings.add(Finding.error(FindingKind.FORBIDDEN, word)));
      }
    }
    return findings;
  }
}
