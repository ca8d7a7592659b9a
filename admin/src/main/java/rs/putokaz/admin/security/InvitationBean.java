package rs.putokaz.admin.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.desk.person.Invitations;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.PersonException;

/** The page behind an invitation or a reset link: the person chooses a password. */
@Named("invitation")
@RequestScoped
public class InvitationBean {

  @Inject Invitations invitations;
  @Inject Notices notices;

  private String token = "";
  private String password = "";
  private String again = "";

  /** Whether the link can still be used. */
  public boolean isValid() {
    return invitations.look(token).isPresent();
  }

  /** Address of the invited person; empty when the link is no longer good. */
  public String getEmail() {
    return invitations.look(token).map(Person::email).orElse("");
  }

  /** Sets the password and leads to the sign-in page. */
  public void accept() throws IOException {
    if (!password.equals(again)) {
      notices.fault("invitation.different", Map.of());
      return;
    }
    try {
      invitations.accept(token, password);
    } catch (PersonException refused) {
      notices.fault(refused.messageKey(), Map.of());
      return;
    }
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + "/");
  }

  /** What the link carries. */
  public String getToken() {
    return token;
  }

  /** Takes what the link carries. */
  public void setToken(String token) {
    this.token = token == null ? "" : token;
  }

  /** Never shown again. */
  public String getPassword() {
    return password;
  }

  /** Takes what was typed. */
  public void setPassword(String password) {
    this.password = password;
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
