package rs.putokaz.published.search;

/**
 * Names of the index's fields. Fields of a language begin with a letter and an underscore, then its
 * group.
 */
final class SearchFields {

  static final String TYPE = "type";
  static final String TOPIC = "topic";
  static final String FACTS = "facts";

  private SearchFields() {}

  /** Folded words of the whole edition. */
  static String words(String group) {
    return "w_" + group;
  }

  /** Stems of the whole edition. */
  static String stems(String group) {
    return "s_" + group;
  }

  /** Letter groups of the whole edition. */
  static String grams(String group) {
    return "n_" + group;
  }

  /** Folded words of the title. */
  static String titleWords(String group) {
    return "tw_" + group;
  }

  /** Stems of the title. */
  static String titleStems(String group) {
    return "ts_" + group;
  }

  /** Letter groups of the title. */
  static String titleGrams(String group) {
    return "tn_" + group;
  }

  /** The title itself, for suggestions. */
  static String title(String languageTag) {
    return "title_" + languageTag;
  }
}
