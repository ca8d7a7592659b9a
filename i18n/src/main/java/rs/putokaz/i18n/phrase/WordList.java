package rs.putokaz.i18n.phrase;

import java.util.List;
import java.util.Locale;

/** The words from which a field of a notice is chosen; each is there in every language. */
public enum WordList {
  MEAL("breakfast", "lunch", "dinner", "snack", "baby-food"),
  DESTINATION("hospital", "asylum-office", "police", "school", "town", "station", "other-centre"),
  GOODS("clothes", "shoes", "hygiene", "blankets", "baby-items", "school-items", "cards"),
  VISITOR(
      "lawyer",
      "unhcr",
      "iom",
      "interpreter",
      "asylum-office",
      "red-cross",
      "social-worker",
      "guardian",
      "psychologist"),
  ACTIVITY(
      "language-class",
      "children",
      "sport",
      "women",
      "men",
      "parents",
      "film",
      "information",
      "workshop"),
  PLACE(
      "canteen",
      "clinic",
      "office",
      "entrance",
      "gate",
      "yard",
      "playroom",
      "classroom",
      "common-room",
      "storeroom",
      "laundry",
      "women-room",
      "bus-stop",
      "parking",
      "sports-ground",
      "assembly-point");

  private final List<String> words;

  WordList(String... words) {
    this.words = List.of(words);
  }

  /** The words, in the order in which they are offered. */
  public List<String> words() {
    return words;
  }

  /** Key of a word among the phrases of a language. */
  public String key(String word) {
    return name().toLowerCase(Locale.ROOT) + "." + word;
  }
}
