package rs.putokaz.desk.centre;

import java.util.List;

/**
 * A place that national articles leave for each centre.
 *
 * @param ref its name; articles that name the same place share what a centre writes into it
 * @param title what it is about
 * @param inherited what readers see while a centre has written nothing
 * @param articles titles of the articles that it stands in
 * @param own what this centre has written, in the language asked for; empty for nothing
 */
public record Slot(String ref, String title, String inherited, List<String> articles, String own) {

  /** Copies what could change. */
  public Slot {
    articles = List.copyOf(articles);
  }

  /** Whether readers still see what is written for all centres. */
  public boolean isEmpty() {
    return own.isBlank();
  }
}
