package rs.putokaz.desk.article;

/** The text that the others are translated from was never approved, so nothing can be published. */
public final class NothingApprovedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NothingApprovedException(String slug) {
    super("the source text of " + slug + " was never approved");
  }
}
