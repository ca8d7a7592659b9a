package rs.putokaz.admin.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import rs.putokaz.desk.mail.PasswordRequests;

/** The page for people who forgot their password. It says the same to everybody. */
@Named("forgotten")
@RequestScoped
public class ForgottenBean {

  @Inject PasswordRequests requests;
  @Inject Origin origin;

  private String email = "";
  private boolean asked;

  /** Whether a link can be sent at all. */
  public boolean isOffered() {
    return requests.isOffered();
  }

  /** Sends a link, if that is somebody's address. */
  public void ask() {
    requests.request(email, origin.address());
    asked = true;
  }

  /** Whether the answer is to be shown. */
  public boolean isAsked() {
    return asked;
  }

  /** Address as typed. */
  public String getEmail() {
    return email;
  }

  /** Takes what was typed. */
  public void setEmail(String email) {
    this.email = email;
  }
}
