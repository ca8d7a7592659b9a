package rs.putokaz.portal.kiosk;

/**
 * What an object is about; it is found again by this when its bytes are not at hand.
 *
 * @param tag of the language; empty where there is none
 * @param slug of the article or centre; empty where there is none
 */
record ObjectName(Kind kind, String tag, String slug) {

  /** The kinds of object that are rendered. */
  enum Kind {
    LANGUAGES,
    EMERGENCY,
    SIGNS,
    ALERTS,
    UI,
    TOPICS,
    ARTICLE,
    CENTRE
  }

  static ObjectName of(Kind kind) {
    return new ObjectName(kind, "", "");
  }

  static ObjectName of(Kind kind, String tag) {
    return new ObjectName(kind, tag, "");
  }

  /** The path by which screens ask for it. A screen has one centre, so that is not named. */
  String path() {
    return switch (kind) {
      case LANGUAGES -> "languages";
      case EMERGENCY -> "emergency";
      case SIGNS -> "signs";
      case ALERTS -> "alerts";
      case UI -> "ui/" + tag;
      case TOPICS -> "topics/" + tag;
      case ARTICLE -> "article/" + tag + "/" + slug;
      case CENTRE -> "centre/" + tag;
    };
  }
}
