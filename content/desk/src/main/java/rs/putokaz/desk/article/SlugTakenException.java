package rs.putokaz.desk.article;

/** There is an article of that slug already; nothing was created. */
public final class SlugTakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SlugTakenException(String slug) {
    super("there is an article " + slug + " already");
  }
}
