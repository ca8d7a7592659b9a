package rs.putokaz.admin.security;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.factor.FactorResult;
import rs.putokaz.desk.person.factor.Passkeys;
import rs.putokaz.desk.person.factor.RelyingParty;
import rs.putokaz.desk.person.factor.SecondFactors;
import rs.putokaz.desk.session.Sessions;

/** The page that asks for the second factor, after the password. */
@Named("secondFactor")
@ViewScoped
public class SecondFactorBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SecondFactors factors;
  @Inject Passkeys passkeys;
  @Inject Sessions sessions;
  @Inject CurrentSession current;
  @Inject Origin origin;
  @Inject Notices notices;
  @Inject Clock clock;

  private String code = "";
  private String answer = "";
  private String challenge = "";

  /** Takes a code of the app, or a recovery code. */
  public void submit() throws IOException {
    String typed = code;
    code = "";
    go(factors.prove(person().id(), typed, origin.address()));
  }

  /** Takes what the browser says about a passkey; a challenge is good for one answer. */
  public void answerPasskey() throws IOException {
    String asked = challenge;
    challenge = "";
    go(passkeys.prove(person().id(), asked, answer, origin.address()));
  }

  private void go(FactorResult result) throws IOException {
    if (result instanceof FactorResult.Accepted) {
      sessions.prove(current.id().orElseThrow());
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      ((HttpServletRequest) external.getRequest()).changeSessionId();
      Object wanted = external.getSessionMap().remove(SessionGate.WANTED);
      external.redirect(
          wanted == null ? external.getRequestContextPath() + "/" : wanted.toString());
    } else if (result instanceof FactorResult.LockedUntil locked) {
      long minutes = Duration.between(clock.instant(), locked.until()).toMinutes() + 1;
      notices.fault("signIn.locked", Map.of("minutes", minutes));
    } else {
      notices.fault("secondFactor.refused", Map.of());
    }
  }

  /** Whether there is a passkey to be shown. */
  public boolean isWithPasskey() {
    return !credentials().isEmpty();
  }

  /** What the browser is asked, as JSON of WebAuthn. */
  public String getPasskeyOptions() {
    if (challenge.isEmpty()) {
      challenge = passkeys.challenge();
    }
    return PasskeyOptions.forSignIn(
        RelyingParty.of(SecuritySettings.publicUrl()), challenge, credentials());
  }

  private List<String> credentials() {
    return current.person().map(known -> passkeys.credentials(known.id())).orElse(List.of());
  }

  private Person person() {
    return current.person().orElseThrow();
  }

  /** Address of the person who signs in; empty when nobody does. */
  public String getEmail() {
    return Optional.of(current).flatMap(CurrentSession::person).map(Person::email).orElse("");
  }

  /** Never shown again. */
  public String getCode() {
    return code;
  }

  /** Takes what was typed. */
  public void setCode(String code) {
    this.code = code;
  }

  /** Never shown again. */
  public String getAnswer() {
    return "";
  }

  /** Takes what the browser says. */
  public void setAnswer(String answer) {
    this.answer = answer;
  }
}
