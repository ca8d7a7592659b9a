package rs.putokaz.published.inline;

import java.util.List;

/** A piece of inline text. */
public sealed interface Inline {

  /** Characters that stand for themselves. */
  record Text(String value) implements Inline {}

  /** Strong importance. */
  record Strong(List<Inline> children) implements Inline {}

  /** Emphasis. */
  record Emphasis(List<Inline> children) implements Inline {}

  /**
   * A link; {@code target} is a web, mail or telephone address, or {@code info:}, {@code topic:} or
   * {@code centre:} with a slug.
   */
  record Link(String target, List<Inline> children) implements Inline {}

  /** A word that the glossary explains. */
  record Term(String ref, List<Inline> children) implements Inline {}

  /** The place where a shared value is shown. */
  record FactReference(String ref) implements Inline {}

  /** A line break. */
  record LineBreak() implements Inline {}
}
