package rs.putokaz.published.search.analysis;

/**
 * Chooses words while a text is read, so that nothing is made of those that nobody wants. The same
 * letters are met again and again.
 */
public interface WordChoice {

  /** Takes every word. */
  WordChoice ALL =
      new WordChoice() {
        @Override
        public boolean isRefused(String letters) {
          return false;
        }

        @Override
        public boolean takes(String letters, Word word) {
          return true;
        }
      };

  /** Whether words with these letters, as written, are known to be unwanted. */
  boolean isRefused(String letters);

  /** Whether a word is wanted, which is written with these letters. */
  boolean takes(String letters, Word word);
}
