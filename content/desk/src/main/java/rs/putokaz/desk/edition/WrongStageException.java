package rs.putokaz.desk.edition;

/** A step was asked for that a text cannot take at the stage at which it is; nothing changed. */
public final class WrongStageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Stage present;

  WrongStageException(String step, Stage present) {
    super("a text that is " + present.word() + " cannot be " + step);
    this.present = present;
  }

  /** The stage at which the text is. */
  public Stage present() {
    return present;
  }
}
