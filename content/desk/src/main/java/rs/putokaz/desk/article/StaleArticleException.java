package rs.putokaz.desk.article;

/** Somebody else has changed the fields of the article since it was opened; nothing was changed. */
public final class StaleArticleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StaleArticleException(String slug) {
    super("somebody else has changed " + slug + " meanwhile");
  }
}
