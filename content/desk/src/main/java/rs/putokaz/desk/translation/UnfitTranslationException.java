package rs.putokaz.desk.translation;

import java.util.List;
import java.util.Map;
import rs.putokaz.desk.translation.check.Finding;

/** A translation has errors, so it can be neither handed to review nor approved. */
public final class UnfitTranslationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, List<Finding>> findings;

  UnfitTranslationException(String language, Map<String, List<Finding>> findings) {
    super("the text in " + language + " has errors in its blocks " + blocks(findings));
    this.findings = Map.copyOf(findings);
  }

  private static List<String> blocks(Map<String, List<Finding>> findings) {
    return findings.entrySet().stream()
        .filter(block -> block.getValue().stream().anyMatch(Finding::isError))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** All findings by the id of their block; the empty id stands for title and summary. */
  public Map<String, List<Finding>> findings() {
    return findings;
  }

  /** How many of them are errors. */
  public int errors() {
    return (int) findings.values().stream().flatMap(List::stream).filter(Finding::isError).count();
  }
}
