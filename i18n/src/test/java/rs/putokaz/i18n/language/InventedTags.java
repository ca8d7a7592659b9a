package rs.putokaz.i18n.language;

import java.util.Random;

/** Asks for languages that nobody speaks, as a robot would that tries tags one after another. */
final class InventedTags {

  private static final int HEADERS = 4_000;
  private static final int TAGS = 25;

  private InventedTags() {}

  /** Ends with an error when 100,000 tags take more memory than the program has. */
  public static void main(String[] arguments) {
    Random random = new Random(2);
    for (int header = 0; header < HEADERS; header++) {
      StringBuilder tags = new StringBuilder("en");
      for (int tag = 0; tag < TAGS; tag++) {
        tags.append(",pa-").append(word(random)).append('-').append(word(random));
      }
      Languages.orderedFor(tags.toString());
    }
  }

  private static String word(Random random) {
    return random.ints(8, 'a', 'z' + 1).mapToObj(Character::toString).reduce("", String::concat);
  }
}
