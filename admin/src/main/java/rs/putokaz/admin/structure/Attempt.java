package rs.putokaz.admin.structure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.desk.item.RefusedChangeException;
import rs.putokaz.desk.item.form.RefusedFormException;

/** Tries a change and says what came of it. */
@RequestScoped
public class Attempt {

  @Inject Notices notices;

  /**
   * Tries a change.
   *
   * @param done key of what is said when it is done
   * @return whether it is done
   */
  public boolean of(Runnable change, String done) {
    try {
      change.run();
    } catch (RefusedChangeException refused) {
      notices.fault("structure.fault." + refused.reason().word(), Map.of());
      return false;
    } catch (RefusedFormException refused) {
      notices.fault(
          "structure.refused", Map.of("part", refused.part(), "reason", refused.reason()));
      return false;
    }
    notices.done(done, Map.of());
    return true;
  }

  /** Loads what a page shows; when there is no such thing the page says so. */
  public void load(Runnable loading) {
    try {
      loading.run();
    } catch (RefusedChangeException unknown) {
      FacesContext faces = FacesContext.getCurrentInstance();
      try {
        faces.getExternalContext().responseSendError(404, unknown.getMessage());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      faces.responseComplete();
    }
  }
}
