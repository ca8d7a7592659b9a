package rs.putokaz.desk.article;

/** There is no article of that slug, or not in that language or version. */
public final class NoSuchArticleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoSuchArticleException(String what) {
    super("there is no " + what);
  }
}
