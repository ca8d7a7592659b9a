package rs.putokaz.admin.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;

/** The frame around every screen: whose desk it is and in which language. */
@Named("desk")
@RequestScoped
public class DeskBean {

  @Inject Actor actor;
  @Inject Speech speech;

  /** Language tag, for {@code lang} of the page. */
  public String getLanguage() {
    return speech.getLanguage();
  }

  /** Changes the language. */
  public void speak(String tag) {
    speech.speak(tag);
  }

  /** Name of the person. */
  public String getName() {
    return actor.name();
  }

  /** First letters of the first two words of the name. */
  public String getInitials() {
    return Arrays.stream(actor.name().strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .limit(2)
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }

  /**
   * Lets only those see a page who may do what it is for.
   *
   * @throws NotPermittedException for anybody else
   */
  public void require(String permission) {
    if (!may(permission)) {
      throw new NotPermittedException(Permission.of(permission));
    }
  }

  /**
   * Lets everybody see a page who is signed in: it is about the own account.
   *
   * @throws NotPermittedException when nobody is
   */
  public void requireSignedIn() {
    if (actor.person().isEmpty()) {
      throw new NotPermittedException(Permission.READ_DESK);
    }
  }

  /** Whether the person may do something, somewhere. */
  public boolean may(String permission) {
    return actor.may(Permission.of(permission));
  }
}
