package rs.putokaz.admin.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A bar of a chart: parts one after the other, each as long as its number asks for. Lengths are
 * hundredths of the whole bar, for the attributes of an SVG picture.
 */
public class Bar {

  /** How long a whole bar is. */
  static final double WHOLE = 100;

  private static final double SHORTEST = 0.6;

  private final String label;
  private final String tag;
  private final Map<String, Integer> numbers;
  private final List<Part> parts = new ArrayList<>();

  /** A part of a bar. */
  public static class Part {

    private final String word;
    private final double start;
    private final double length;

    Part(String word, double start, double length) {
      this.word = word;
      this.start = start;
      this.length = length;
    }

    /** Word of what it counts. */
    public String getWord() {
      return word;
    }

    /** Where it begins, from 0. */
    public String getStart() {
      return number(start);
    }

    /** How long it is. */
    public String getLength() {
      return number(length);
    }

    private static String number(double value) {
      return Double.toString(Math.round(value * 100) / 100.0);
    }
  }

  /**
   * A bar.
   *
   * @param label what it is about
   * @param tag language of the label; empty for that of the page
   * @param numbers what is counted, by word, in order; none is negative
   * @param whole the number at which a bar has its whole length; at least the sum of the numbers
   */
  Bar(String label, String tag, Map<String, Integer> numbers, int whole) {
    this.label = label;
    this.tag = tag;
    this.numbers = new LinkedHashMap<>(numbers);
    double start = 0;
    for (Map.Entry<String, Integer> one : numbers.entrySet()) {
      if (one.getValue() > 0) {
        double length = Math.min(Math.max(SHORTEST, WHOLE * one.getValue() / whole), WHOLE - start);
        parts.add(new Part(one.getKey(), start, length));
        start += length;
      }
    }
  }

  /** What it is about. */
  public String getLabel() {
    return label;
  }

  /** Language of the label; empty for that of the page. */
  public String getTag() {
    return tag;
  }

  /** Its parts that are not empty, from the start. */
  public List<Part> getParts() {
    return parts;
  }

  /** What is counted, by word; 0 for nothing. */
  public Map<String, Integer> getNumbers() {
    return numbers;
  }

  /** The sum of its numbers. */
  public int getTotal() {
    return numbers.values().stream().mapToInt(Integer::intValue).sum();
  }
}
