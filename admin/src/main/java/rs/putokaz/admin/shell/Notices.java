package rs.putokaz.admin.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;

/** What an action says when it is done or cannot be done. */
@RequestScoped
public class Notices {

  @Inject Speech speech;

  /** It is done. */
  public void done(String key, Map<String, Object> args) {
    say(FacesMessage.SEVERITY_INFO, key, args);
  }

  /** It cannot be done. */
  public void fault(String key, Map<String, Object> args) {
    say(FacesMessage.SEVERITY_ERROR, key, args);
  }

  private void say(FacesMessage.Severity severity, String key, Map<String, Object> args) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(severity, speech.messages().text(key, args), null));
  }
}
