package rs.putokaz.desk.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All of a fact, as an editor has it before them; {@link rs.putokaz.published.document.Fact} says
 * what its fields mean.
 *
 * @param checkedOn may be null
 * @param reviewBy may be null
 * @param wordings what it is called, and its own value, by language tag
 * @param uses what shows it
 * @param stamp names this state of it
 */
public record FactSheet(
    String slug,
    String value,
    String valueKind,
    boolean verified,
    LocalDate checkedOn,
    LocalDate reviewBy,
    Map<String, Wording> wordings,
    List<Use> uses,
    String stamp) {

  /** Copies what could change. */
  public FactSheet {
    wordings = Map.copyOf(wordings);
    uses = List.copyOf(uses);
  }

  /**
   * A fact in one language.
   *
   * @param title what it is called
   * @param value its value in this language, such as opening hours; empty for that of all
   */
  public record Wording(String title, String value) {}

  /**
   * An item that shows it.
   *
   * @param type word of its type
   * @param title in the language asked for, else Serbian, English, or its slug
   * @param blocks how many of its blocks show it, a summary being one
   * @param languages how many of its languages do
   */
  public record Use(String type, String slug, String title, int blocks, int languages) {}
}
