package rs.putokaz.admin.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import rs.putokaz.admin.shell.Notices;

/** The sign-in page. */
@Named("signIn")
@RequestScoped
public class SignInBean {

  /**
   * Under this Soteria notes that a sign-in is under way, and forgets it only when it succeeds:
   * until then, whatever else is opened in the session would be an empty page.
   */
  private static final String DIALOGUE = "org.glassfish.soteria.caller_initiated_authentication";

  @Inject SecurityContext security;
  @Inject SignInOutcome outcome;
  @Inject Notices notices;
  @Inject Clock clock;
  @Inject SessionOpening opening;

  private String email = "";
  private String password = "";

  /** Signs in and goes on to where the person wanted to go. */
  public void submit() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    AuthenticationStatus status =
        security.authenticate(
            (HttpServletRequest) external.getRequest(),
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(email, password))
                .newAuthentication(true));
    password = "";
    outcome
        .person()
        .ifPresent(person -> opening.open((HttpServletRequest) external.getRequest(), person));
    if (status == AuthenticationStatus.SEND_CONTINUE) {
      faces.responseComplete();
    } else if (status == AuthenticationStatus.SUCCESS) {
      Object wanted = external.getSessionMap().remove(SessionGate.WANTED);
      external.redirect(
          wanted == null ? external.getRequestContextPath() + "/" : wanted.toString());
    } else {
      external.getSessionMap().remove(DIALOGUE);
      tellWhy(outcome.lockedUntil());
    }
  }

  private void tellWhy(Optional<Instant> lockedUntil) {
    if (lockedUntil.isPresent()) {
      long minutes = Duration.between(clock.instant(), lockedUntil.get()).toMinutes() + 1;
      notices.fault("signIn.locked", Map.of("minutes", minutes));
    } else {
      notices.fault("signIn.refused", Map.of());
    }
  }

  /** E-mail address as typed. */
  public String getEmail() {
    return email;
  }

  /** Takes what was typed. */
  public void setEmail(String email) {
    this.email = email;
  }

  /** Never shown again. */
  public String getPassword() {
    return password;
  }

  /** Takes what was typed. */
  public void setPassword(String password) {
    this.password = password;
  }
}
