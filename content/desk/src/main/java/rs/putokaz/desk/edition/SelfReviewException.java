package rs.putokaz.desk.edition;

/** Who wrote a legally binding text wanted to approve it as well; nothing changed. */
public final class SelfReviewException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names the text by its language. */
  public SelfReviewException(String language) {
    super("the " + language + " text of a mandatory item is approved by another person");
  }
}
