package rs.putokaz.desk.translation.glossary;

import java.util.List;

/**
 * What a term asks of a translation from one language into another.
 *
 * @param slug short name of the term
 * @param source its words in the source language, forced or allowed
 * @param forced words of which one has to be used; empty when the translator is free
 * @param allowed words that may be used instead
 * @param forbidden words that must not be used
 * @param note what a translator should know; may be empty
 */
public record TermRule(
    String slug,
    List<String> source,
    List<String> forced,
    List<String> allowed,
    List<String> forbidden,
    String note) {

  /** Copies the words. */
  public TermRule {
    source = List.copyOf(source);
    forced = List.copyOf(forced);
    allowed = List.copyOf(allowed);
    forbidden = List.copyOf(forbidden);
  }

  /** Whether the term stands in a text of the source language. */
  public boolean isIn(TermText text) {
    return source.stream().anyMatch(text::has);
  }
}
