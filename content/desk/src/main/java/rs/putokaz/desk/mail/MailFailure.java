package rs.putokaz.desk.mail;

import jakarta.mail.AuthenticationFailedException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a letter was not taken.
 *
 * @param reason one line for administrators, mostly in the words of the server
 */
record MailFailure(Kind kind, String reason) {

  /** A letter that waited until it was of no use any more. */
  static final String TOO_LATE = "expired";

  private static final Pattern ANSWER = Pattern.compile("(?m)^\\s*([45]\\d\\d)[ -].*");

  /** What that means for the letter. */
  enum Kind {
    /** It will never be taken. */
    REFUSED,
    /** It may be taken another time. */
    LATER,
    /** There is no server to talk to, for no letter. */
    AWAY
  }

  static MailFailure of(Throwable failure) {
    Kind kind = Kind.LATER;
    String reason = "";
    boolean answered = false;
    for (Throwable one = failure; one != null; one = one.getCause()) {
      String said = one.getMessage() == null ? "" : one.getMessage();
      if (isAway(one, said)) {
        return new MailFailure(Kind.AWAY, Letter.oneLine(said));
      }
      Matcher answer = ANSWER.matcher(said);
      if (answer.find()) {
        answered = true;
        reason = answer.group();
        kind = isFinal(answer.group(1)) ? Kind.REFUSED : Kind.LATER;
      } else if (!answered && !said.isEmpty()) {
        reason = said;
      }
    }
    return new MailFailure(kind, Letter.oneLine(reason));
  }

  /** Answers about who may send at all say nothing about the letter: somebody will mend that. */
  private static boolean isFinal(String code) {
    return code.startsWith("5") && !code.startsWith("53");
  }

  private static boolean isAway(Throwable failure, String said) {
    return failure instanceof ConnectException
        || failure instanceof UnknownHostException
        || failure instanceof AuthenticationFailedException
        || said.startsWith("Couldn't connect to host")
        || said.startsWith("421");
  }
}
