package rs.putokaz.published.search.index;

/**
 * Names of the index's fields. Fields of a language begin with a letter and an underscore, then its
 * group.
 */
public final class SearchFields {

  public static final String TYPE = "type";
  public static final String TOPIC = "topic";

  /** What a hit needs of the item. */
  public static final String CARD = "card";

  private SearchFields() {}

  /** Folded words of the whole edition. */
  public static String words(String group) {
    return "w_" + group;
  }

  /** Stems of the whole edition. */
  public static String stems(String group) {
    return "s_" + group;
  }

  /** Letter groups of the whole edition. */
  public static String grams(String group) {
    return "n_" + group;
  }

  /** Folded words of the title. */
  public static String titleWords(String group) {
    return "tw_" + group;
  }

  /** Stems of the title. */
  public static String titleStems(String group) {
    return "ts_" + group;
  }

  /** Letter groups of the title. */
  public static String titleGrams(String group) {
    return "tn_" + group;
  }

  /** Title and text of an edition, for excerpts. */
  public static String text(String languageTag) {
    return "text_" + languageTag;
  }

  /** The title itself, for suggestions. */
  public static String title(String languageTag) {
    return "title_" + languageTag;
  }
}
