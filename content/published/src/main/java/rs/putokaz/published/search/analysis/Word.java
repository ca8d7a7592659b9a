package rs.putokaz.published.search.analysis;

import java.util.List;

/** A word of a text, with the forms under which it is found. */
public final class Word {

  /** What does not depend on where a word stands. */
  record Forms(List<String> spellings, String stem) {

    /** Of what is no word. */
    static final Forms NONE = new Forms(List.of(), "");
  }

  private final int start;
  private final int end;
  private final Forms forms;
  private final List<String> spacelessGrams;
  private final int gramSize;

  Word(int start, int end, Forms forms, List<String> spacelessGrams, int gramSize) {
    this.start = start;
    this.end = end;
    this.forms = forms;
    this.spacelessGrams = spacelessGrams;
    this.gramSize = gramSize;
  }

  /** Offset of its first character in the text. */
  public int start() {
    return start;
  }

  /** Offset after its last character. */
  public int end() {
    return end;
  }

  /** Folded spellings, the main one first; never empty. */
  public List<String> forms() {
    return forms.spellings();
  }

  /** The main folded spelling. */
  public String folded() {
    return forms.spellings().get(0);
  }

  /** Its stem; empty where the language has no stemming. */
  public String stem() {
    return forms.stem();
  }

  /** Whether it is the same wherever it stands: its surroundings do not count. */
  public boolean standsAlone() {
    return spacelessGrams.isEmpty();
  }

  /** Groups of neighbouring letters, which survive misspelling and inflection. */
  public List<String> grams() {
    return spacelessGrams.isEmpty() ? Grams.of(folded(), gramSize) : spacelessGrams;
  }
}
