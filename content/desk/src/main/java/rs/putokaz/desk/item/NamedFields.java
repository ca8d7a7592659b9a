package rs.putokaz.desk.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The fields of an item that a change names. What it does not name stays as it is, so every reader
 * here takes the present value as its second argument.
 *
 * @param values checked values by field name: String, Boolean, Integer, Double, LocalDate or list
 *     of String; the empty text in place of a day takes the day away
 */
public record NamedFields(Map<String, Object> values) {

  /** A change that names nothing. */
  public static final NamedFields NONE = new NamedFields(Map.of());

  /** Copies the values. */
  public NamedFields {
    values = Map.copyOf(values);
  }

  /** The named text, else the present one. */
  public String text(String name, String present) {
    return (String) values.getOrDefault(name, present);
  }

  /** The named yes or no, else the present one. */
  public boolean flag(String name, boolean present) {
    return (Boolean) values.getOrDefault(name, present);
  }

  /** The named whole number, else the present one. */
  public int number(String name, int present) {
    return (Integer) values.getOrDefault(name, present);
  }

  /** The named degrees, else the present ones. */
  public double degrees(String name, double present) {
    return (Double) values.getOrDefault(name, present);
  }

  /** The named day, null when the empty text is named, else the present one, which may be null. */
  public LocalDate day(String name, LocalDate present) {
    return values.getOrDefault(name, present == null ? "" : present) instanceof LocalDate day
        ? day
        : null;
  }

  /** The named list of words, else the present one. */
  @SuppressWarnings("unchecked")
  public List<String> words(String name, List<String> present) {
    return (List<String>) values.getOrDefault(name, present);
  }
}
