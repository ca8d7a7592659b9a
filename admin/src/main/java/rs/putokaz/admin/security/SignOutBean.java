package rs.putokaz.admin.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import rs.putokaz.desk.session.Sessions;

/** Ends the session. */
@Named("signOut")
@RequestScoped
public class SignOutBean {

  @Inject Sessions sessions;
  @Inject CurrentSession current;

  /** Forgets everything of the session and shows the sign-in page. */
  public void run() throws IOException {
    current.id().ifPresent(sessions::leave);
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.invalidateSession();
    external.redirect(external.getRequestContextPath() + "/sign-in.xhtml");
  }
}
