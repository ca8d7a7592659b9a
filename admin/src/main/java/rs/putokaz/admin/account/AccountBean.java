package rs.putokaz.admin.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import rs.putokaz.admin.security.CurrentSession;
import rs.putokaz.admin.security.SignInStep;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.person.OwnAccount;
import rs.putokaz.desk.person.People;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.PersonException;
import rs.putokaz.desk.session.Sessions;

/** Name, language and password of the person who is signed in. */
@Named("account")
@RequestScoped
public class AccountBean {

  @Inject OwnAccount own;
  @Inject People people;
  @Inject Sessions sessions;
  @Inject CurrentSession current;
  @Inject Notices notices;
  @Inject Speech speech;

  private String name = "";
  private String language = "";
  private String present = "";
  private String wanted = "";
  private String again = "";

  /** Shows what is stored. */
  @PostConstruct
  void read() {
    name = current.person().map(Person::name).orElse("");
    language = current.person().map(Person::language).orElse("");
  }

  /** Saves name and language. */
  public void save() {
    try {
      own.rename(name);
      people.speak(language);
      speech.speak(language);
      notices.done("account.saved", Map.of());
    } catch (PersonException refused) {
      notices.fault(refused.messageKey(), Map.of());
    }
  }

  /** Chooses another password; all other sessions end. */
  public void changePassword() {
    if (!wanted.equals(again)) {
      notices.fault("invitation.different", Map.of());
      return;
    }
    try {
      own.changePassword(present, wanted);
      current.id().ifPresent(sessions::keepAfterPasswordChange);
      notices.done("account.password.changed", Map.of());
    } catch (PersonException refused) {
      notices.fault(refused.messageKey(), Map.of());
    }
  }

  /** What must be done before anything else: {@code password}, {@code enrolment} or nothing. */
  public String getMust() {
    return current.step() == SignInStep.PASSWORD
        ? "password"
        : current.step() == SignInStep.ENROLMENT ? "enrolment" : "";
  }

  /** Whether there is a password to be changed: who comes by a provider may have none. */
  public boolean isWithPassword() {
    return current.person().map(Person::hasPassword).orElse(false);
  }

  /** Address; only an administrator changes it. */
  public String getEmail() {
    return current.person().map(Person::email).orElse("");
  }

  /** Name as stored or typed. */
  public String getName() {
    return name;
  }

  /** Takes what was typed. */
  public void setName(String name) {
    this.name = name;
  }

  /** Tag of the language. */
  public String getLanguage() {
    return language;
  }

  /** Takes the choice. */
  public void setLanguage(String language) {
    this.language = language;
  }

  /** Never shown again. */
  public String getPresent() {
    return present;
  }

  /** Takes what was typed. */
  public void setPresent(String present) {
    this.present = present;
  }

  /** Never shown again. */
  public String getWanted() {
    return wanted;
  }

  /** Takes what was typed. */
  public void setWanted(String wanted) {
    this.wanted = wanted;
  }

  /** Never shown again. */
  public String getAgain() {
    return again;
  }

  /** Takes what was typed. */
  public void setAgain(String again) {
    this.again = again;
  }
}
