package rs.putokaz.admin.translation;

/** A state over the matrix, by which it can be narrowed. */
public class MatrixPill {

  private final String word;
  private final int count;
  private final boolean on;
  private final String url;

  MatrixPill(String word, int count, boolean on, String url) {
    this.word = word;
    this.count = count;
    this.on = on;
    this.url = url;
  }

  /** Its word. */
  public String getWord() {
    return word;
  }

  /** How many texts have it. */
  public int getCount() {
    return count;
  }

  /** Whether the matrix is narrowed to it. */
  public boolean isOn() {
    return on;
  }

  /** Address of the matrix narrowed to it, or not any more. */
  public String getUrl() {
    return url;
  }
}
