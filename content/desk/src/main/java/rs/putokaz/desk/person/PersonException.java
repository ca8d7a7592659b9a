package rs.putokaz.desk.person;

/** Something about a person can't be as it was asked for; nothing was changed. */
public final class PersonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    EMAIL_INVALID("person.emailInvalid"),
    EMAIL_TAKEN("person.emailTaken"),
    /** Empty, longer than {@link Person#LONGEST_NAME} characters, or with control characters. */
    NAME_INVALID("person.nameInvalid"),
    LANGUAGE_UNKNOWN("person.languageUnknown"),
    /** There is no such person (any more). */
    UNKNOWN("person.unknown"),
    /** Nobody would be left who can manage people. */
    LAST_ADMINISTRATOR("person.lastAdministrator"),
    PASSWORD_TOO_SHORT("person.passwordTooShort"),
    PASSWORD_TOO_LONG("person.passwordTooLong"),
    /** It is the person's address or name. */
    PASSWORD_GUESSABLE("person.passwordGuessable"),
    /** What was typed as the present password is not it. */
    PASSWORD_WRONG("person.passwordWrong"),
    /** Another one is wanted, and this is the present one. */
    PASSWORD_SAME("person.passwordSame"),
    /** Too many wrong tries; nothing is compared before the time is over. */
    LOCKED("person.locked"),
    /** The token is wrong, used, too old, or its person is not active. */
    INVITATION_INVALID("person.invitationInvalid");

    private final String messageKey;

    Reason(String messageKey) {
      this.messageKey = messageKey;
    }
  }

  private final Reason reason;

  PersonException(Reason reason) {
    super(reason.messageKey);
    this.reason = reason;
  }

  /** Why not. */
  public Reason reason() {
    return reason;
  }

  /** Key of the sentence that tells it to people. */
  public String messageKey() {
    return reason.messageKey;
  }
}
